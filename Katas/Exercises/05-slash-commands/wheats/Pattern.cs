using System.Text.RegularExpressions;

namespace Typing;

// A pattern for each thing that a line can be, and no type of its own: what fits none is wrong.
public static class Line
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static void Enter(string line, IChat chat)
    {
        if (Regex.IsMatch(line, @"\A\s*\z"))
            return;
        if (Regex.Match(line, @"\A(?!/)|\A/(?=/)") is { Success: true } text)
            chat.Say(line[text.Length..]);
        else if (Regex.IsMatch(line, @"\A/quit *\z", Options))
            chat.Quit();
        else if (Regex.IsMatch(line, @"\A/who *\z", Options))
            chat.Who();
        else if (Regex.IsMatch(line, @"\A/help *\z", Options))
            chat.Help();
        else if (Regex.Match(line, @"\A/sort +(number|time|author) *\z", Options) is { Success: true } sort)
            chat.Sort(Enum.Parse<Order>(sort.Groups[1].Value, ignoreCase: true));
        else
            chat.Complain($"'{line}' makes no sense; /help tells what does.");
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
