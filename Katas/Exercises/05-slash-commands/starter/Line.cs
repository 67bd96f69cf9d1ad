namespace Typing;

public static class Line
{
    /// <summary>Asks the chat for what a line that was typed means: for one thing, or for nothing.</summary>
    public static void Enter(string line, IChat chat)
    {
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
