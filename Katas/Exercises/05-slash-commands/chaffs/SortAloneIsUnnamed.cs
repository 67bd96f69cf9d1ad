// Misconception: Where no word is wrong, there is none to name.
// Hint: Somebody typed /sort and nothing else. What does the sentence have to contain?
// Killed by: Sort_needs_a_word
namespace Typing;

public static class Line
{
    public static void Enter(string line, IChat chat) => MeaningOf(line)(chat);

    private static Action<IChat> MeaningOf(string line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return _ => { };
        if (line.StartsWith("//", StringComparison.Ordinal))
            return chat => chat.Say(line[1..]);
        if (!line.StartsWith('/'))
            return chat => chat.Say(line);
        return line.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["/quit"] => chat => chat.Quit(),
            ["/who"] => chat => chat.Who(),
            ["/help"] => chat => chat.Help(),
            ["/sort", "number"] => chat => chat.Sort(Order.Number),
            ["/sort", "time"] => chat => chat.Sort(Order.Time),
            ["/sort", "author"] => chat => chat.Sort(Order.Author),
            ["/sort"] => chat => chat.Complain("Say number, time or author."),
            ["/sort", "number" or "time" or "author", var more, ..] =>
                chat => chat.Complain($"/sort takes one word; '{more}' is one too many."),
            ["/sort", var other, ..] =>
                chat => chat.Complain($"/sort takes number, time or author, and not '{other}'."),
            ["/quit" or "/who" or "/help", var more, ..] =>
                chat => chat.Complain($"'{more}' is one word too many."),
            [var unknown, ..] =>
                chat => chat.Complain($"There is no command '{unknown}'; /help lists them."),
            [] => _ => { },
        };
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
