using Chat.Domain.Sorting;

namespace Chat.ConsoleClient.Screen;

/// <summary>What a line that was entered means.</summary>
internal static class Command
{
    public const string Help =
        "- /quit leaves · /who tells who is here · /sort number|time|author · // sends a line that begins with a slash · PageUp and PageDown scroll";

    /// <summary>What is wanted of the client, or what is to be told to the person, or neither.</summary>
    public static (ScreenCommand? Asks, string? Note) Of(string line, IEnumerable<string> present)
    {
        if (line.StartsWith("//", StringComparison.Ordinal))
            return (new ScreenCommand.Say(line[1..]), null);
        if (!line.StartsWith('/'))
            return (string.IsNullOrWhiteSpace(line) ? null : new ScreenCommand.Say(line), null);
        return line.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["/quit"] => (new ScreenCommand.Quit(), null),
            ["/help"] => (null, Help),
            ["/who"] => (null, $"- here: {string.Join(", ", present)}"),
            ["/sort", var order] when OrderOf(order) is { } known => (new ScreenCommand.Sort(known), null),
            ["/sort", ..] => (null, "- /sort takes number, time or author."),
            [("/quit" or "/help" or "/who") and var known, ..] => (null, $"- {known} takes nothing behind it."),
            [var other, ..] => (null, $"- there is no command {other}; /help lists what there is, and // sends a line that begins with a slash."),
            [] => (null, null),
        };
    }

    private static SortOrder? OrderOf(string word) => word switch
    {
        "number" => SortOrder.Number,
        "time" => SortOrder.Time,
        "author" => SortOrder.Author,
        _ => null,
    };
}
