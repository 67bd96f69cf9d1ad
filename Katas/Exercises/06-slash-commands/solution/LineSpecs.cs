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
    public void A_text_is_said(string line, string text)
    {
        Line.Parse(line).ShouldBe(Parsed.As(new Command.Say(text)));
    }

    [TestCase("")]
    [TestCase("   ")]
    public void Nothing_is_nothing(string line)
    {
        Line.Parse(line).ShouldBe(Parsed.As(new Command.Nothing()));
    }

    [TestCase("/quit", typeof(Command.Quit))]
    [TestCase("/who", typeof(Command.Who))]
    [TestCase("/HELP", typeof(Command.Help), Description = "capitals")]
    [TestCase("/quit  ", typeof(Command.Quit), Description = "spaces behind it")]
    public void A_command_is_one_whatever_its_case(string line, Type command)
    {
        Line.Parse(line).Command.ShouldBeOfType(command);
    }

    [TestCase("/sort number", Order.Number)]
    [TestCase("/sort time", Order.Time)]
    [TestCase("/Sort   AUTHOR ", Order.Author)]
    public void Sort_has_an_order(string line, Order by)
    {
        Line.Parse(line).Command.ShouldBe(new Command.Sort(by));
    }

    [TestCase("/dance", "/dance")]
    [TestCase("/dance now", "/dance")]
    [TestCase("/", "/")]
    [TestCase("/qui", "/qui")]
    [TestCase("/quits", "/quits")]
    [TestCase("/quit now", "now")]
    [TestCase("/who is there", "is")]
    [TestCase("/sort", "/sort")]
    [TestCase("/sort size", "size")]
    [TestCase("/sort time backwards", "backwards")]
    [TestCase("/sort time author", "author")]
    public void What_is_wrong_is_told_with_the_word_that_is(string line, string word)
    {
        var parsed = Line.Parse(line);

        parsed.Command.ShouldBeNull();
        parsed.Error.ShouldNotBeNull().ShouldContain(word);
    }
}
