using Chat.ConsoleClient.Page;
using Chat.Domain.Lines;
using Chat.Domain.Sorting;
using Chat.Domain.Text;

namespace Chat.ConsoleClient.Screen;

/// <summary>The bar between the messages and the input: who is where, in which order, what there is below.</summary>
internal static class StatusBar
{
    public static Row Of(ScreenState state, int columns)
    {
        var right = TextWidth.Fit(Right(state), columns);
        var room = columns - right.Length;
        var left = TextWidth.Shorten(Left(state, room), room);
        return Row.Of(left + new string(' ', columns - TextWidth.Of(left) - right.Length) + right, Style.Reversed);
    }

    private static string Left(ScreenState state, int room) => state.Composer.IsAsked
        ? $"Enter sends {LongDraft.LengthOf(state.Composer.Draft.Text)}; any other key goes on editing"
        : Usual(state, Remedy(state)) is var full && TextWidth.Of(full) <= room ? full
        : Usual(state, state.Outage is { IsNameRefused: true } ? Remedy(state) : "", room);

    private static string Usual(ScreenState state, string remedy, int room = int.MaxValue)
    {
        var (who, order) = (WhoIs(state.Transcript.Nickname), WordsFor(state.Transcript.Order));
        if (state.Outage is not { } outage)
            return $"{who}{state.Host}{Count(state.Presence)}{order}";
        var before = $"{who}{Wait(outage.RetryIn)}{remedy}";
        var why = TextWidth.Shorten(
            $" · {Printable.Sanitize(outage.Words)}", room - TextWidth.Of(before) - order.Length);
        return before + (why.Length > " · …".Length ? why : "") + order;
    }

    private static string WhoIs(string nickname) => nickname.Length == 0 ? "" : $"[{MessageText.Name(nickname)}] ";

    private static string Count(Presence presence) =>
        presence.Names.IsEmpty ? "" : $" · {presence.Names.Count} here";

    private static string WordsFor(SortOrder order) => order switch
    {
        SortOrder.Time => " · by time",
        SortOrder.Author => " · by author",
        _ => "",
    };

    private static string Remedy(ScreenState state) =>
        state.Outage is { IsNameRefused: true } ? "; try /nick NAME" : "; what you type will be sent";

    private static string Right(ScreenState state) =>
        string.Join(", ", Beyond(state)) is { Length: > 0 } beyond ? $"  -- {beyond} --" : "";

    /// <summary>What there is above and below what shows.</summary>
    private static IEnumerable<string> Beyond(ScreenState state)
    {
        if (state.Reading.Seeking.IsLookingBack)
            yield return "looking further back";
        if (state.Reading.Seeking.LastHit is not 0 and var direction)
            yield return direction < 0 ? "no hit above" : "no hit below";
        if (state.Reading is not { Position: { } position } reading)
            yield break;
        if (reading.Viewport.ShowsTop(position))
            yield return Top(state);
        yield return reading.Unseen == 0 ? "more below" : $"{reading.Unseen} new below";
    }

    private static string Top(ScreenState state) =>
        state.Transcript.HasBeginning ? "the beginning"
        : state.Copy.IsPastGone ? "older messages are gone"
        : "fetching older messages";

    private static string Wait(int seconds) => seconds > 0 ? $"Retrying in {seconds} s (F5: now)" : "Connecting";
}
