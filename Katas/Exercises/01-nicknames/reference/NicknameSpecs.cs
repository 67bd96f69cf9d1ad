using NUnit.Framework;
using Shouldly;

namespace Nicknames;

public class ReferenceSpecs
{
    [Test]
    public void One_character_is_enough() => Nickname.WhyNot("a").ShouldBeNull();

    [Test]
    public void The_empty_name_is_refused() => Nickname.WhyNot("").ShouldNotBeNull();

    [Test]
    public void Twelve_characters_are_fine() => Nickname.WhyNot("abcdefghijkl").ShouldBeNull();

    [Test]
    public void Thirteen_characters_are_too_many() => Nickname.WhyNot("abcdefghijklm").ShouldNotBeNull();

    [TestCase("7")]
    [TestCase("ada1815")]
    public void Digits_are_fine(string name) => Nickname.WhyNot(name).ShouldBeNull();

    [TestCase("Zoë")]
    [TestCase("Жанна")]
    [TestCase("小明")]
    public void Letters_of_any_script_are_fine(string name) => Nickname.WhyNot(name).ShouldBeNull();

    [TestCase("सीता")]
    [TestCase("Zoe\u0308")]
    [TestCase("สมศรี")]
    public void Letters_with_marks_are_fine(string name) => Nickname.WhyNot(name).ShouldBeNull();

    [TestCase("ad a")]
    [TestCase("a!a")]
    [TestCase("a_a")]
    public void A_sign_or_a_space_inside_is_refused(string name) => Nickname.WhyNot(name).ShouldNotBeNull();

    [TestCase(" ada")]
    [TestCase("ada ")]
    public void A_space_at_the_edge_is_refused(string name) => Nickname.WhyNot(name).ShouldNotBeNull();

    [Test]
    public void A_hyphen_inside_is_fine() => Nickname.WhyNot("a-b").ShouldBeNull();

    [TestCase("-ada")]
    [TestCase("-")]
    public void A_hyphen_at_the_beginning_is_refused(string name) => Nickname.WhyNot(name).ShouldNotBeNull();

    [Test]
    public void A_hyphen_at_the_end_is_refused() => Nickname.WhyNot("ada-").ShouldNotBeNull();

    [TestCase("server")]
    [TestCase("Server")]
    [TestCase("SERVER")]
    public void Server_is_refused_whatever_its_case(string name) => Nickname.WhyNot(name).ShouldNotBeNull();

    [TestCase("servers")]
    [TestCase("serve")]
    [TestCase("my-server")]
    public void Names_near_server_are_fine(string name) => Nickname.WhyNot(name).ShouldBeNull();
}
