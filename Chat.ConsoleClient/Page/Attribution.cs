using Chat.Domain.Lines;
using Chat.Domain.Text;

namespace Chat.ConsoleClient.Page;

/// <summary>
/// Whom a text is by, and how it says so: before the text, or, where it is about its author, inside (XEP-0245).
/// </summary>
/// <param name="Name">The author's.</param>
/// <param name="Label">What stands before the text: the name, or a star, which nobody can have as a name.</param>
/// <param name="Separator">What stands between the two where they are not in columns.</param>
internal readonly record struct Attribution(string Name, string Label, string Separator, string Text)
{
    private const string Action = "/me ";

    /// <summary>Whether the text is about its author, and begins with the name.</summary>
    public bool IsAction => Label != Name;

    public static Attribution Of(string who, string said)
    {
        var (name, text) = (MessageText.Name(who), Printable.Sanitize(said));
        return text.StartsWith(Action, StringComparison.Ordinal)
            ? new Attribution(name, "*", " ", $"{name} {text[Action.Length..]}")
            : new Attribution(name, name, ": ", text);
    }
}
