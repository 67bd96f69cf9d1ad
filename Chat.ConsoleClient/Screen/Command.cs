using Chat.Domain.Sorting;

namespace Chat.ConsoleClient.Screen;

/// <summary>What a line that was entered means.</summary>
internal abstract record Command
{
    private Command()
    {
    }

    /// <summary>It is said to the room.</summary>
    public sealed record Say(string Text) : Command;

    /// <summary>The person wants another name.</summary>
    public sealed record Nick(string Nickname) : Command;

    /// <summary>The messages are shown in another order.</summary>
    public sealed record Sort(SortOrder Order) : Command;

    /// <summary>The bell rings for mentions, or does not.</summary>
    public sealed record Bell(bool IsOn) : Command;

    /// <summary>The wheel scrolls, or does not.</summary>
    public sealed record Mouse(bool IsOn) : Command;

    /// <summary>A text is searched for in what was said.</summary>
    public sealed record Find(string Text) : Command;

    /// <summary>The screen begins anew below what was said.</summary>
    public sealed record Clear : Command;

    /// <summary>The lost connection is tried at once.</summary>
    public sealed record Reconnect : Command;

    /// <summary>What was not delivered last time is said now.</summary>
    public sealed record SendLeftovers : Command;

    /// <summary>What was not delivered last time is not wanted any more.</summary>
    public sealed record DiscardLeftovers : Command;

    /// <summary>The person leaves.</summary>
    public sealed record Quit : Command;

    /// <summary>The person asks for a list of who is here.</summary>
    public sealed record Who : Command;

    /// <summary>The commands are listed.</summary>
    public sealed record Help : Command;

    /// <summary>The person is told something.</summary>
    public sealed record Tell(string Note) : Command;

    /// <summary>A blank line.</summary>
    public sealed record Nothing : Command;

    /// <summary>The commands, as they are typed.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "/help", "/who", "/find", "/sort", "/bell", "/mouse", "/clear", "/me", "/nick", "/send", "/discard",
        "/reconnect", "/quit",
    ];

    public static Command Of(string line)
    {
        if (line.StartsWith("//", StringComparison.Ordinal))
            return new Say(line[1..]);
        if (!line.StartsWith('/'))
            return string.IsNullOrWhiteSpace(line) ? new Nothing() : new Say(line);
        return line.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["/quit"] => new Quit(),
            ["/nick", var name] => new Nick(name),
            ["/nick", ..] => new Tell("- Usage: /nick NAME"),
            ["/me"] => new Tell("- Usage: /me does something"),
            ["/me", ..] => new Say(line),
            ["/reconnect"] => new Reconnect(),
            ["/clear"] => new Clear(),
            ["/send"] => new SendLeftovers(),
            ["/discard"] => new DiscardLeftovers(),
            ["/help"] => new Help(),
            ["/who"] => new Who(),
            ["/sort", var order] when OrderOf(order) is { } known => new Sort(known),
            ["/find", ..] => new Find(line["/find".Length..].Trim()),
            ["/bell", ("on" or "off") and var wanted] => new Bell(IsOn: wanted == "on"),
            ["/mouse", ("on" or "off") and var wanted] => new Mouse(IsOn: wanted == "on"),
            [var known, ..] when ArgumentsOf(known) is { } words =>
                new Tell($"- Usage: {known} {string.Join('|', words)}"),
            [("/quit" or "/help" or "/who" or "/clear" or "/reconnect" or "/send" or "/discard") and var known, ..] =>
                new Tell($"- {known} takes no arguments."),
            [var other, ..] => new Tell($"- Unknown command {other}. Try /help, or /{other} to say it."),
            [] => new Nothing(),
        };
    }

    /// <summary>What may follow a command; null where it is none of a few words.</summary>
    public static IReadOnlyList<string>? ArgumentsOf(string command) => command switch
    {
        "/sort" => ["number", "time", "author"],
        "/bell" or "/mouse" => ["on", "off"],
        _ => null,
    };

    private static SortOrder? OrderOf(string word) => word switch
    {
        "number" => SortOrder.Number,
        "time" => SortOrder.Time,
        "author" => SortOrder.Author,
        _ => null,
    };
}
