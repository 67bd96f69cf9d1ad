using NUnit.Framework;
using Shouldly;

namespace Typing;

public class LineSpecs
{
    [Test]
    public void A_text_is_said() => Asked("hello").ShouldBe(["say 'hello'"]);

    /// <summary>What the chat is asked for when a line is entered.</summary>
    private static List<string> Asked(string line)
    {
        var chat = new Recorder();
        Line.Enter(line, chat);
        return chat.Calls;
    }
}

/// <summary>A chat that does nothing, and writes down what it was asked for.</summary>
public sealed class Recorder : IChat
{
    public List<string> Calls { get; } = [];

    public void Say(string text) => Calls.Add($"say '{text}'");

    public void Quit() => Calls.Add("quit");

    public void Who() => Calls.Add("who");

    public void Help() => Calls.Add("help");

    public void Sort(Order by) => Calls.Add($"sort by {by}");

    public void Complain(string sentence) => Calls.Add($"complain: {sentence}");
}
