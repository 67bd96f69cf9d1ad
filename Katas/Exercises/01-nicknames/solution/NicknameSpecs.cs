using NUnit.Framework;
using Shouldly;

namespace Nicknames;

public class NicknameSpecs
{
    [TestCase("a")]
    [TestCase("7")]
    [TestCase("Zoë", Description = "any script")]
    [TestCase("ada-1815")]
    [TestCase("abcdefghijkl", Description = "twelve characters")]
    [TestCase("servers")]
    public void A_fine_name(string name)
    {
        Nickname.WhyNot(name).ShouldBeNull();
    }

    [TestCase("", Description = "nothing")]
    [TestCase("abcdefghijklm", Description = "thirteen characters")]
    [TestCase("ada lovelace", Description = "a space inside")]
    [TestCase(" ada", Description = "a space before")]
    [TestCase("ada ", Description = "a space behind")]
    [TestCase("ada!", Description = "a mark")]
    [TestCase("-ada", Description = "a hyphen before")]
    [TestCase("ada-", Description = "a hyphen behind")]
    [TestCase("server")]
    [TestCase("SERVER")]
    public void No_name_for_the_room(string name)
    {
        Nickname.WhyNot(name).ShouldNotBeNull();
    }
}
