using Chat.Domain.Nicknames;
using Chat.Domain.Rooms;

namespace Chat.Specs.Domain.Nicknames;

public class NicknameRefusalSpecs
{
    [Test]
    public void An_empty_name_is_refused()
    {
        RefusalOf("").ShouldBe(Refusal.NicknameEmpty);
    }

    [TestCase("aaaaaaaaaaaaaaaaaaaa", null)]
    [TestCase("aaaaaaaaaaaaaaaaaaaaa", Refusal.NicknameTooLong)]
    [TestCase("क्कक्कक्कक्कक्कक्कक्कक्कक्कक्क", null)]
    public void A_name_is_at_most_20_characters_as_people_see_them(string name, Refusal? refusal)
    {
        RefusalOf(name).ShouldBe(refusal);
    }

    [TestCase(63, null)]
    [TestCase(64, Refusal.NicknameTooLong)]
    public void A_name_is_at_most_64_scalars(int marks, Refusal? refusal)
    {
        RefusalOf("x" + new string('\u0329', marks)).ShouldBe(refusal);
    }

    [TestCase("ada lovelace")]
    [TestCase("ada!")]
    [TestCase("a\u200db")]
    [TestCase("a\nb")]
    [TestCase("ada\u202e")]
    [TestCase("a\u3164b")]
    [TestCase("a\ud800b")]
    [TestCase("😀")]
    public void A_name_is_made_of_letters_marks_digits_and_three_joining_signs(string name)
    {
        RefusalOf(name).ShouldBe(Refusal.NicknameCharacter);
    }

    [TestCase(0x034F)]
    [TestCase(0x17B4)]
    [TestCase(0x17B5)]
    [TestCase(0x180B)]
    [TestCase(0x180D)]
    [TestCase(0x180F)]
    [TestCase(0xFE00)]
    [TestCase(0xFE0F)]
    [TestCase(0xE0100)]
    [TestCase(0xE01EF)]
    public void A_mark_that_nobody_sees_makes_no_other_name(int scalar)
    {
        RefusalOf($"ada{char.ConvertFromUtf32(scalar)}").ShouldBe(Refusal.NicknameCharacter);
    }

    [TestCase("-ada", Refusal.NicknameEdge)]
    [TestCase("ada.", Refusal.NicknameEdge)]
    [TestCase("_", Refusal.NicknameEdge)]
    [TestCase("\u0301ada", Refusal.NicknameEdge)]
    [TestCase("a-d_a.l", null)]
    [TestCase("नमस्ते", null)]
    public void A_name_begins_with_a_letter_or_digit_and_ends_with_no_joint(string name, Refusal? refusal)
    {
        RefusalOf(name).ShouldBe(refusal);
    }

    [TestCase("server")]
    [TestCase("System")]
    [TestCase("ＲＥＬＡＹ")]
    public void The_chat_keeps_some_names_for_itself(string name)
    {
        RefusalOf(name).ShouldBe(Refusal.NicknameReserved);
    }

    private static Refusal? RefusalOf(string text) => Nickname.TryParse(text, out _, out var refusal) ? null : refusal;
}
