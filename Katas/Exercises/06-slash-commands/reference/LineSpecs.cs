using NUnit.Framework;
using Shouldly;

namespace Typing;

public class ReferenceSpecs
{
    [TestCase("hello")]
    [TestCase("  two words ")]
    [TestCase("HELLO")]
    public void A_text_is_said_exactly_as_it_was_typed(string line) => ShouldSay(line, line);

    [TestCase("and/or")]
    [TestCase("quit/")]
    public void A_slash_inside_makes_no_command(string line) => ShouldSay(line, line);

    [TestCase(" /quit")]
    [TestCase("  //")]
    public void A_space_before_the_slash_makes_it_a_text(string line) => ShouldSay(line, line);

    [TestCase("//etc", "/etc")]
    [TestCase("//", "/")]
    [TestCase("///", "//")]
    [TestCase("// QUIT", "/ QUIT")]
    public void Two_slashes_are_a_text_that_begins_with_one(string line, string text) => ShouldSay(line, text);

    [TestCase("")]
    [TestCase("   ")]
    public void Nothing_is_nothing(string line) => Line.Parse(line).Command.ShouldBe(new Command.Nothing());

    [Test]
    public void Plain_commands_are_understood()
    {
        Line.Parse("/quit").Command.ShouldBe(new Command.Quit());
        Line.Parse("/who").Command.ShouldBe(new Command.Who());
        Line.Parse("/help").Command.ShouldBe(new Command.Help());
    }

    [TestCase("number", Order.Number)]
    [TestCase("time", Order.Time)]
    [TestCase("author", Order.Author)]
    public void Sort_has_an_order(string word, Order by) => Line.Parse($"/sort {word}").Command.ShouldBe(new Command.Sort(by));

    [Test]
    public void Upper_and_lower_case_do_not_matter()
    {
        Line.Parse("/QUIT").Command.ShouldBe(new Command.Quit());
        Line.Parse("/Sort Time").Command.ShouldBe(new Command.Sort(Order.Time));
    }

    [TestCase("/sort   time")]
    [TestCase("/sort time  ")]
    public void How_many_spaces_does_not_matter(string line) => Line.Parse(line).Command.ShouldBe(new Command.Sort(Order.Time));

    [TestCase("/dance")]
    [TestCase("/dance now")]
    [TestCase("/")]
    public void An_unknown_command_is_wrong_and_named(string line) => ShouldBeWrong(line, line.Split(' ')[0]);

    [TestCase("/q")]
    [TestCase("/qui")]
    [TestCase("/quits")]
    public void The_beginning_of_a_command_is_none(string line) => ShouldBeWrong(line, line);

    [TestCase("/quit now", "now")]
    [TestCase("/who is", "is")]
    [TestCase("/help me", "me")]
    public void Nothing_may_stand_behind_a_plain_command(string line, string word) => ShouldBeWrong(line, word);

    [TestCase("/sort")]
    [TestCase("/sort ")]
    public void Sort_needs_a_word(string line) => ShouldBeWrong(line, "/sort");

    [TestCase("/sort size", "size")]
    [TestCase("/sort 1", "1")]
    public void Sort_knows_three_words(string line, string word) => ShouldBeWrong(line, word);

    [TestCase("/sort time author", "author")]
    [TestCase("/sort time backwards", "backwards")]
    public void Sort_takes_one_word_only(string line, string word) => ShouldBeWrong(line, word);

    private static void ShouldSay(string line, string text) => Line.Parse(line).Command.ShouldBe(new Command.Say(text));

    private static void ShouldBeWrong(string line, string word)
    {
        var parsed = Line.Parse(line);

        parsed.Command.ShouldBeNull();
        parsed.Error.ShouldNotBeNull().ShouldContain(word, Case.Insensitive);
    }
}
