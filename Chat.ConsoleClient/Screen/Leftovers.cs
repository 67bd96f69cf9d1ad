using System.Collections.Immutable;
using System.Globalization;
using Chat.ConsoleClient.Page;
using Chat.Domain.Messages;

namespace Chat.ConsoleClient.Screen;

/// <summary>What was said before the client was closed, and not delivered. It does not change.</summary>
internal sealed record Leftovers(ImmutableList<Pending> Texts)
{
    private const int MostShown = 10;
    private const string Answers = "/send says it now, /discard forgets it";

    /// <summary>Whether the person has been asked what to do about them.</summary>
    private bool IsAsked { get; init; }

    /// <summary>Whether there is something to ask, and it was not asked.</summary>
    private bool IsUnasked => !Texts.IsEmpty && !IsAsked;

    /// <summary>Some more are found: all of them are asked about.</summary>
    public Leftovers Add(IReadOnlyCollection<Pending> texts) => texts.Count == 0 ? this : new(Texts.AddRange(texts));

    /// <summary>
    /// Asks once, when the copy has all that was there when one joined: what is in it was delivered, and the person is
    /// asked about the rest.
    /// </summary>
    public Asking Ask(LocalCopy copy, TimeZoneInfo zone)
    {
        var list = copy.List;
        if (!IsUnasked || !(list.Head.Number >= copy.UpTo))
            return new Asking(this, [], []);
        var isCertain = Texts.TrueForAll(text => list.Begin.Number <= text.After);
        if (!isCertain && !copy.IsPastGone)
            return new Asking(this, [], []) { NeedsPast = true };
        var said = list.OfType<Said>().Select(said => said.Id).ToHashSet();
        var left = new Leftovers(Texts.RemoveAll(text => said.Contains(text.Id))) { IsAsked = true };
        return new Asking(
            left, [.. Texts.Select(text => text.Id).Where(said.Contains)], [.. left.Question(zone, isCertain)]);
    }

    /// <summary>What comes of asking.</summary>
    /// <param name="Settled">The ids of what was delivered after all.</param>
    /// <param name="Question">What the person is told, a line each.</param>
    public sealed record Asking(
        Leftovers Left, IReadOnlyList<string> Settled, IReadOnlyList<string> Question)
    {
        /// <summary>Whether the copy has to reach further back first.</summary>
        public bool NeedsPast { get; init; }
    }

    /// <summary>Why there is nothing to be answered now; null where there is.</summary>
    public string? WhyNoAnswer =>
        IsUnasked ? "- not yet: what was said meanwhile is still coming in"
        : Texts.IsEmpty ? "- nothing is left over from last time"
        : null;

    /// <summary>What is to be answered yet; null where nothing is.</summary>
    public string? Reminder =>
        IsAsked && !Texts.IsEmpty ? $"- left over: {Texts.Count}; {Answers}" : null;

    /// <summary>Each text with its time, and what can be done about them.</summary>
    /// <param name="isCertain">Whether all that was said since is known.</param>
    private IEnumerable<string> Question(TimeZoneInfo zone, bool isCertain) => Texts.IsEmpty ? [] : Hidden
        .Concat(Texts.TakeLast(MostShown).Select(text => $"- not delivered on {TimeOf(text, zone)}: {text.Text}"))
        .Concat(isCertain ? [] : ["- or perhaps it was: what was said then is not kept"])
        .Append($"- {Answers}");

    private IEnumerable<string> Hidden => Texts.Count <= MostShown ? []
        : [$"- not delivered, and not shown here: {Texts.Count - MostShown} more"];

    private static string TimeOf(Pending text, TimeZoneInfo zone) => text.At.In(zone)
        .ToString("yyyy-MM-dd 'at' HH:mm", CultureInfo.InvariantCulture);
}
