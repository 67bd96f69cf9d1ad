// Misconception: Words are separated by a space.
// Hint: A finger stays on the space bar for a little too long.
// Killed by: How_many_spaces_does_not_matter
namespace Typing;

public static class Line
{
    public static Parsed Parse(string line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return Parsed.As(new Command.Nothing());
        if (line.StartsWith("//", StringComparison.Ordinal))
            return Parsed.As(new Command.Say(line[1..]));
        if (!line.StartsWith('/'))
            return Parsed.As(new Command.Say(line));
        return line.ToLowerInvariant().Split(' ') switch
        {
            ["/quit"] => Parsed.As(new Command.Quit()),
            ["/who"] => Parsed.As(new Command.Who()),
            ["/help"] => Parsed.As(new Command.Help()),
            ["/sort", "number"] => Parsed.As(new Command.Sort(Order.Number)),
            ["/sort", "time"] => Parsed.As(new Command.Sort(Order.Time)),
            ["/sort", "author"] => Parsed.As(new Command.Sort(Order.Author)),
            ["/sort"] => Parsed.Wrong("Behind /sort stands number, time or author."),
            ["/sort", "number" or "time" or "author", var more, ..] => Parsed.Wrong($"/sort takes one word; '{more}' is one too many."),
            ["/sort", var size, ..] => Parsed.Wrong($"/sort takes number, time or author, and not '{size}'."),
            ["/quit" or "/who" or "/help", var more, ..] => Parsed.Wrong($"Nothing stands behind this command; '{more}' does."),
            [var unknown, ..] => Parsed.Wrong($"There is no command '{unknown}'; /help tells which there are."),
            [] => Parsed.As(new Command.Nothing()),
        };
    }
}

/// <summary>What a line means.</summary>
public abstract record Command
{
    public sealed record Nothing : Command;

    public sealed record Say(string Text) : Command;

    public sealed record Quit : Command;

    public sealed record Who : Command;

    public sealed record Help : Command;

    public sealed record Sort(Order By) : Command;
}

public enum Order
{
    Number,
    Time,
    Author,
}

/// <summary>A command, or what is wrong with the line: exactly one of the two.</summary>
public sealed record Parsed
{
    private Parsed(Command? command, string? error) => (Command, Error) = (command, error);

    public Command? Command { get; }

    public string? Error { get; }

    public static Parsed As(Command command) => new(command, null);

    public static Parsed Wrong(string error) => new(null, error);
}
