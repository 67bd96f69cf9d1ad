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
    public void Nothing_asks_for_nothing(string line) => Asked(line).ShouldBeEmpty();

    [Test]
    public void Plain_commands_are_understood()
    {
        Asked("/quit").ShouldBe(["quit"]);
        Asked("/who").ShouldBe(["who"]);
        Asked("/help").ShouldBe(["help"]);
    }

    [TestCase("number", Order.Number)]
    [TestCase("time", Order.Time)]
    [TestCase("author", Order.Author)]
    public void Sort_has_an_order(string word, Order by) => Asked($"/sort {word}").ShouldBe([$"sort by {by}"]);

    [Test]
    public void Upper_and_lower_case_do_not_matter()
    {
        Asked("/QUIT").ShouldBe(["quit"]);
        Asked("/Sort Time").ShouldBe(["sort by Time"]);
    }

    [TestCase("/sort   time")]
    [TestCase("/sort time  ")]
    public void How_many_spaces_does_not_matter(string line) => Asked(line).ShouldBe(["sort by Time"]);

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
    public void Nothing_may_follow_a_plain_command(string line, string word) => ShouldBeWrong(line, word);

    [TestCase("/sort")]
    [TestCase("/sort ")]
    public void Sort_needs_a_word(string line) => ShouldBeWrong(line, "/sort");

    [TestCase("/sort size", "size")]
    [TestCase("/sort 1", "1")]
    public void Sort_knows_three_words(string line, string word) => ShouldBeWrong(line, word);

    [TestCase("/sort time author", "author")]
    [TestCase("/sort time backwards", "backwards")]
    public void Sort_takes_one_word_only(string line, string word) => ShouldBeWrong(line, word);

    private static void ShouldSay(string line, string text) => Asked(line).ShouldBe([$"say '{text}'"]);

    private static void ShouldBeWrong(string line, string word)
    {
        var complaint = Asked(line).ShouldHaveSingleItem();

        complaint.ShouldStartWith("complain: ");
        complaint.ShouldContain(word, Case.Insensitive);
    }

    private static List<string> Asked(string line)
    {
        var chat = new Recorder();
        Line.Enter(line, chat);
        return chat.Calls;
    }
}
