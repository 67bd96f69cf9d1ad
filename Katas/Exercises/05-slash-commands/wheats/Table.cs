namespace Typing;

// A table of commands, each with a function that makes something to do out of the words after it.
public static class Line
{
    private static readonly Dictionary<string, Func<string[], Action<IChat>>> _commands =
        new(StringComparer.OrdinalIgnoreCase)
        {
            ["/quit"] = Alone(chat => chat.Quit()),
            ["/who"] = Alone(chat => chat.Who()),
            ["/help"] = Alone(chat => chat.Help()),
            ["/sort"] = Sort,
        };

    public static void Enter(string line, IChat chat)
    {
        if (line.Trim().Length > 0)
            Parse(line)(chat);
    }

    private static Action<IChat> Parse(string line) => line switch
    {
        ['/', '/', .. var rest] => chat => chat.Say("/" + rest),
        ['/', ..] => ParseCommand([.. line.Split(' ').Where(word => word != "")]),
        _ => chat => chat.Say(line),
    };

    private static Action<IChat> ParseCommand(string[] words) => _commands.TryGetValue(words[0], out var command)
        ? command(words[1..])
        : chat => chat.Complain($"{words[0]}? I do not know that.");

    private static Func<string[], Action<IChat>> Alone(Action<IChat> command) => rest => rest.Length == 0
        ? command
        : chat => chat.Complain($"I do not know what to do with: {string.Join(' ', rest)}");

    private static Action<IChat> Sort(string[] rest)
    {
        if (rest.Length == 0)
            return chat => chat.Complain("/sort by what?");
        if (!Array.Exists(Enum.GetNames<Order>(), name => name.Equals(rest[0], StringComparison.OrdinalIgnoreCase)))
            return chat => chat.Complain($"By '{rest[0]}' nothing can be sorted.");
        return Alone(chat => chat.Sort(Enum.Parse<Order>(rest[0], ignoreCase: true)))(rest[1..]);
    }
}

/// <summary>What a line can ask for. Given.</summary>
public interface IChat
{
    /// <summary>Says a text to the room.</summary>
    void Say(string text);

    void Quit();

    void Who();

    void Help();

    void Sort(Order by);

    /// <summary>Tells the person who typed the line what is wrong with it.</summary>
    void Complain(string sentence);
}

/// <summary>What messages are sorted by.</summary>
public enum Order
{
    Number,
    Time,
    Author,
}
