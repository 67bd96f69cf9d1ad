using System.Collections.Immutable;
using System.Globalization;
using Chat.ConsoleClient.Page;
using Chat.Domain.Lines;
using Chat.Domain.Messages;

namespace Chat.ConsoleClient.Screen;

/// <summary>What was said before the client was closed, and not delivered. It does not change.</summary>
internal sealed record Leftovers(ImmutableList<Pending> Texts)
{
    private const int MostShown = 10;
    private const string Answers = "/send says it now, /discard forgets it";

    /// <summary>Whether the person has been asked what to do about them.</summary>
    public bool IsAsked { get; private init; }

    /// <summary>Whether there is something to ask, and it was not asked.</summary>
    public bool IsUnasked => !Texts.IsEmpty && !IsAsked;

    /// <summary>Whether a copy that begins there has all that was said since.</summary>
    public bool IsCoveredFrom(Head begin) => Texts.TrueForAll(text => begin.Number <= text.After);

    /// <summary>Some more are found: all of them are asked about.</summary>
    public Leftovers Add(IEnumerable<Pending> texts) => new(Texts.AddRange(texts));

    /// <summary>The copy is complete: what is in it was delivered, and the person is asked about the rest.</summary>
    /// <returns>What is left, and the ids of what is not.</returns>
    public (Leftovers Left, IEnumerable<string> Settled) Ask(IEnumerable<Message> messages)
    {
        var said = messages.OfType<Said>().Select(said => said.Id).ToHashSet();
        return (
            new Leftovers(Texts.RemoveAll(text => said.Contains(text.Id))) { IsAsked = true },
            Texts.Select(text => text.Id).Where(said.Contains));
    }

    /// <summary>What is to be answered yet; null where nothing is.</summary>
    public string? Reminder =>
        IsAsked && !Texts.IsEmpty ? $"- left over: {Texts.Count}; {Answers}" : null;

    /// <summary>Each text with its time, and what can be done about them.</summary>
    /// <param name="isCertain">Whether all that was said since is known.</param>
    public IEnumerable<string> Question(TimeZoneInfo zone, bool isCertain) => Texts.IsEmpty ? [] : Hidden
        .Concat(Texts.TakeLast(MostShown).Select(text => $"- not delivered on {TimeOf(text, zone)}: {text.Text}"))
        .Concat(isCertain ? [] : ["- or perhaps it was: what was said then is not kept"])
        .Append($"- {Answers}");

    private IEnumerable<string> Hidden => Texts.Count <= MostShown ? []
        : [$"- not delivered, and not shown here: {Texts.Count - MostShown} more"];

    private static string TimeOf(Pending text, TimeZoneInfo zone) => MessageText.LocalTimeOf(text.At, zone)
        .ToString("yyyy-MM-dd 'at' HH:mm", CultureInfo.InvariantCulture);
}
