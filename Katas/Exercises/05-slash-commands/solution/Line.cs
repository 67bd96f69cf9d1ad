namespace Typing;

public static class Line
{
    /// <summary>Asks the chat for what a line that was typed means: for one thing, or for nothing.</summary>
    public static void Enter(string line, IChat chat)
    {
        switch (Parse(line))
        {
            case Meaning.Text(var text):
                chat.Say(text);
                break;
            case Meaning.Quit:
                chat.Quit();
                break;
            case Meaning.Who:
                chat.Who();
                break;
            case Meaning.Help:
                chat.Help();
                break;
            case Meaning.Sort(var by):
                chat.Sort(by);
                break;
            case Meaning.Wrong(var sentence):
                chat.Complain(sentence);
                break;
        }
    }

    private static Meaning Parse(string line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return new Meaning.Nothing();
        if (line.StartsWith("//", StringComparison.Ordinal))
            return new Meaning.Text(line[1..]);
        if (!line.StartsWith('/'))
            return new Meaning.Text(line);
        return line.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["/quit"] => new Meaning.Quit(),
            ["/who"] => new Meaning.Who(),
            ["/help"] => new Meaning.Help(),
            ["/sort", "number"] => new Meaning.Sort(Order.Number),
            ["/sort", "time"] => new Meaning.Sort(Order.Time),
            ["/sort", "author"] => new Meaning.Sort(Order.Author),
            ["/sort"] => new Meaning.Wrong("/sort takes number, time or author."),
            ["/sort", "number" or "time" or "author", var more, ..] =>
                new Meaning.Wrong($"/sort takes one word; '{more}' is one too many."),
            ["/sort", var other, ..] => new Meaning.Wrong($"/sort takes number, time or author, and not '{other}'."),
            ["/quit" or "/who" or "/help", var more, ..] =>
                new Meaning.Wrong($"Nothing may follow this command, but '{more}' does."),
            var words => new Meaning.Wrong($"There is no command '{words[0]}'; /help lists them."),
        };
    }

    /// <summary>What a line means: one of these, so never a command and an error, and never neither.</summary>
    private abstract record Meaning
    {
        public sealed record Nothing : Meaning;

        public sealed record Text(string Words) : Meaning;

        public sealed record Quit : Meaning;

        public sealed record Who : Meaning;

        public sealed record Help : Meaning;

        public sealed record Sort(Order By) : Meaning;

        public sealed record Wrong(string Sentence) : Meaning;
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
