using Chat.Domain.Nicknames;
using Chat.Domain.Rules;

namespace Chat.Specs.Domain.Nicknames;

public class NicknameSpecs
{
    [TestCase("Ada", "ada")]
    [TestCase("ADA", "aDa")]
    [TestCase("ａｄａ", "Ada")]
    [TestCase("Ἀχιλλεύς", "ἈΧΙΛΛΕΎΣ")]
    public void Names_that_differ_only_in_case_or_width_are_equal(string one, string other)
    {
        Nickname.Parse(one).ShouldBe(Nickname.Parse(other));
    }

    [TestCase("ϔ", "ϋ")]
    [TestCase("ᴬda", "ada")]
    public void Names_that_need_several_folding_rounds_are_equal(string one, string other)
    {
        Nickname.Parse(one).ShouldBe(Nickname.Parse(other));
    }

    [Test]
    public void A_name_keeps_its_spelling_in_composed_form()
    {
        Nickname.Parse("Zoe\u0308").Text.ShouldBe("Zo\u00eb");
    }

    [Test]
    public void Parsing_an_invalid_name_throws()
    {
        Should.Throw<ArgumentException>(() => Nickname.Parse("no name"));
    }

    [TestCase("ß", "ss")]
    [TestCase("ada", "adah")]
    [TestCase("e", "é")]
    public void Names_that_differ_in_letters_are_different(string one, string other)
    {
        Nickname.Parse(one).ShouldNotBe(Nickname.Parse(other));
    }

    [Test]
    public void A_name_that_grows_when_it_is_normalised_is_measured_as_it_is_kept()
    {
        // 60 scalars as it is typed, 80 in form C (U+0958 is a composition exclusion, UAX #15).
        var name = string.Concat(Enumerable.Repeat("\u0958\u0951\u0952", 20));

        Nickname.TryParse(name, out _, out var refusal).ShouldBeFalse();

        refusal.ShouldBe(RejectionReason.NicknameTooLong);
    }

    [Test]
    public void Half_a_surrogate_pair_is_no_character_of_a_name()
    {
        RejectionReason? refusal = null;

        Should.NotThrow(() => refusal = Nickname.TryParse("ada\ud800", out _, out var why) ? null : why);

        refusal.ShouldBe(RejectionReason.NicknameCharacter);
    }

    [Test]
    public void A_name_that_is_none_is_told_with_its_reason() =>
        Should.Throw<ArgumentException>(() => Nickname.Parse("no name")).Message
            .ShouldStartWith("'no name' is no nickname: NicknameCharacter");

    [TestCase("lan", "Ian", true)]
    [TestCase("PAYPAL", "p\u0430ypal", true)]
    [TestCase("ada", "grace", false)]
    public void Names_look_alike_as_they_are_spelled_or_as_they_are_folded(string one, string other, bool alike)
    {
        Nickname.Parse(one).LooksLike(Nickname.Parse(other)).ShouldBe(alike);
    }
}
