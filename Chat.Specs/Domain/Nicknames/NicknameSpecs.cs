using Chat.Domain.Nicknames;

namespace Chat.Specs.Domain.Nicknames;

public class NicknameSpecs
{
    [TestCase("Ada", "ada")]
    [TestCase("ADA", "aDa")]
    [TestCase("ａｄａ", "Ada")]
    [TestCase("Ἀχιλλεύς", "ἈΧΙΛΛΕΎΣ")]
    public void Names_that_differ_in_case_or_width_are_one(string one, string other)
    {
        Nickname.Parse(one).ShouldBe(Nickname.Parse(other));
    }

    [TestCase("ϔ", "ϋ")]
    [TestCase("ᴬda", "ada")]
    public void Names_are_one_when_their_keys_only_settle_after_rounds(string one, string other)
    {
        Nickname.Parse(one).ShouldBe(Nickname.Parse(other));
    }

    [Test]
    public void A_name_keeps_its_spelling_in_composed_form()
    {
        Nickname.Parse("Zoe\u0308").Text.ShouldBe("Zo\u00eb");
    }

    [Test]
    public void Parsing_what_is_no_name_is_an_error_of_the_caller()
    {
        Should.Throw<ArgumentException>(() => Nickname.Parse("no name"));
    }

    [TestCase("ß", "ss")]
    [TestCase("ada", "adah")]
    [TestCase("e", "é")]
    public void Names_that_differ_in_letters_are_two(string one, string other)
    {
        Nickname.Parse(one).ShouldNotBe(Nickname.Parse(other));
    }
}
