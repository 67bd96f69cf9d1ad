using NUnit.Framework;
using Shouldly;

namespace Typing;

public class LineSpecs
{
    [TestCase("hello", "hello")]
    [TestCase("  hello ", "  hello ", Description = "exactly as it was typed")]
    [TestCase("and/or", "and/or")]
    [TestCase(" /quit", " /quit", Description = "it begins with a space")]
    [TestCase("//etc", "/etc")]
    [TestCase("///", "//")]
    public void A_text_is_said(string line, string text) => Asked(line).ShouldBe([$"say '{text}'"]);

    [TestCase("")]
    [TestCase("   ")]
    public void Nothing_asks_for_nothing(string line) => Asked(line).ShouldBeEmpty();

    [TestCase("/quit", "quit")]
    [TestCase("/who", "who")]
    [TestCase("/HELP", "help", Description = "capitals")]
    [TestCase("/quit  ", "quit", Description = "spaces after it")]
    public void A_command_is_obeyed_whatever_its_case(string line, string asked) => Asked(line).ShouldBe([asked]);

    [TestCase("/sort number", "sort by Number")]
    [TestCase("/sort time", "sort by Time")]
    [TestCase("/Sort   AUTHOR ", "sort by Author")]
    public void Sort_has_an_order(string line, string asked) => Asked(line).ShouldBe([asked]);

    [TestCase("/dance", "/dance")]
    [TestCase("/dance now", "/dance")]
    [TestCase("/", "/")]
    [TestCase("/qui", "/qui")]
    [TestCase("/quits", "/quits")]
    [TestCase("/quit now", "now")]
    [TestCase("/who knows", "knows")]
    [TestCase("/sort", "/sort")]
    [TestCase("/sort size", "size")]
    [TestCase("/sort time backwards", "backwards")]
    [TestCase("/sort time author", "author")]
    public void Only_a_complaint_with_the_wrong_word(string line, string word)
    {
        var complaint = Asked(line).ShouldHaveSingleItem();

        complaint.ShouldStartWith("complain: ");
        complaint.ShouldContain(word);
    }

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
