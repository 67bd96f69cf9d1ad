using NUnit.Framework;
using Shouldly;

namespace Nicknames;

public class NicknameSpecs
{
    [Test]
    public void One_character_is_enough() => ShouldBeFine("a");

    [Test]
    public void The_empty_name_is_refused() => ShouldBeRefused("");

    [Test]
    public void Twelve_characters_are_fine() => ShouldBeFine("abcdefghijkl");

    [Test]
    public void Thirteen_characters_are_too_many() => ShouldBeRefused("abcdefghijklm");

    [TestCase("7")]
    [TestCase("Zoë")]
    [TestCase("सीता")]
    public void Letters_of_any_script_their_marks_and_digits_are_fine(string name) => ShouldBeFine(name);

    [TestCase("ada lovelace")]
    [TestCase("ada!lovelace")]
    public void Anything_else_is_refused(string name) => ShouldBeRefused(name);

    [TestCase(" ada")]
    [TestCase("ada ")]
    public void A_space_at_the_edge_is_refused_too(string name) => ShouldBeRefused(name);

    [Test]
    public void A_hyphen_inside_is_fine() => ShouldBeFine("ada-1815");

    [TestCase("-ada")]
    [TestCase("ada-")]
    public void A_hyphen_at_the_edge_is_refused(string name) => ShouldBeRefused(name);

    [TestCase("server")]
    [TestCase("SERVER")]
    public void The_rooms_own_name_is_refused_whatever_its_case(string name) => ShouldBeRefused(name);

    [Test]
    public void A_name_that_only_begins_like_the_rooms_is_fine() => ShouldBeFine("servers");

    private static void ShouldBeFine(string name) => Nickname.WhyNot(name).ShouldBeNull();

    private static void ShouldBeRefused(string name) => Nickname.WhyNot(name).ShouldNotBeNull();
}
