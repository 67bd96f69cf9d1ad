using System.Text.RegularExpressions;

namespace Typing;

// A pattern for each thing that a line can be; what fits none is wrong.
public static class Line
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static Parsed Parse(string line)
    {
        if (Regex.IsMatch(line, @"\A\s*\z"))
            return Parsed.As(new Command.Nothing());
        if (Regex.Match(line, @"\A(?!/)|\A/(?=/)") is { Success: true } text)
            return Parsed.As(new Command.Say(line[text.Length..]));
        if (Regex.Match(line, @"\A/(quit|who|help) *\z", Options) is { Success: true } plain)
            return Parsed.As(plain.Groups[1].Value.ToUpperInvariant() switch
            {
                "QUIT" => new Command.Quit(),
                "WHO" => new Command.Who(),
                _ => new Command.Help(),
            });
        if (Regex.Match(line, @"\A/sort +(number|time|author) *\z", Options) is { Success: true } sort)
            return Parsed.As(new Command.Sort(Enum.Parse<Order>(sort.Groups[1].Value, ignoreCase: true)));
        return Parsed.Wrong($"'{line}' makes no sense; /help tells what does.");
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
