namespace Typing;

// A table of commands, each with what may stand behind it.
public static class Line
{
    private static readonly Dictionary<string, Func<string[], Parsed>> _commands = new(StringComparer.OrdinalIgnoreCase)
    {
        ["/quit"] = Alone(new Command.Quit()),
        ["/who"] = Alone(new Command.Who()),
        ["/help"] = Alone(new Command.Help()),
        ["/sort"] = Sort,
    };

    public static Parsed Parse(string line) => line switch
    {
        _ when line.Trim().Length == 0 => Parsed.As(new Command.Nothing()),
        ['/', '/', .. var rest] => Parsed.As(new Command.Say("/" + rest)),
        ['/', ..] => ParseCommand([.. line.Split(' ').Where(word => word != "")]),
        _ => Parsed.As(new Command.Say(line)),
    };

    private static Parsed ParseCommand(string[] words) => _commands.TryGetValue(words[0], out var command)
        ? command(words[1..])
        : Parsed.Wrong($"{words[0]}? I do not know that.");

    private static Func<string[], Parsed> Alone(Command command) => rest => rest.Length == 0
        ? Parsed.As(command)
        : Parsed.Wrong($"I do not know what to do with: {string.Join(' ', rest)}");

    private static Parsed Sort(string[] rest)
    {
        if (rest.Length == 0)
            return Parsed.Wrong("/sort by what?");
        if (!Array.Exists(Enum.GetNames<Order>(), name => name.Equals(rest[0], StringComparison.OrdinalIgnoreCase)))
            return Parsed.Wrong($"By '{rest[0]}' nothing can be sorted.");
        return Alone(new Command.Sort(Enum.Parse<Order>(rest[0], ignoreCase: true)))(rest[1..]);
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
