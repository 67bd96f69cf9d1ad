namespace Typing;

public static class Line
{
    /// <summary>What a line that was typed means.</summary>
    public static Parsed Parse(string line) => Parsed.As(new Command.Nothing());
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
