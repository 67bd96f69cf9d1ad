using System.Collections.Immutable;
using System.Globalization;
using Chat.ConsoleClient.Page;
using Chat.Domain.Lines;
using Chat.Domain.Messages;

namespace Chat.ConsoleClient.Screen;

/// <summary>What was said before the client was closed, and not delivered. It does not change.</summary>
internal sealed record Leftovers(ImmutableList<Pending> Texts)
{
    /// <summary>Whether the person has been asked what to do about them.</summary>
    public bool IsAsked { get; init; }

    public bool IsUnasked => !Texts.IsEmpty && !IsAsked;

    /// <summary>Those of the texts that are among the messages.</summary>
    public IEnumerable<Pending> In(IEnumerable<Message> messages) =>
        Texts.IntersectBy(messages.OfType<Said>().Select(said => said.Id), text => text.Id);

    /// <summary>Each text with its time, and what can be done about them.</summary>
    public IEnumerable<string> Question(TimeZoneInfo zone) => Texts.IsEmpty ? [] : Texts
        .Select(text => $"- not delivered on {TimeOf(text, zone)}: {text.Text}")
        .Append("- /send says it now, /discard forgets it");

    private static string TimeOf(Pending text, TimeZoneInfo zone) => MessageText.LocalTimeOf(text.At, zone)
        .ToString("yyyy-MM-dd 'at' HH:mm", CultureInfo.InvariantCulture);
}
