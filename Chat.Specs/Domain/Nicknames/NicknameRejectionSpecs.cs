using Chat.Domain.Nicknames;
using Chat.Domain.Rules;

namespace Chat.Specs.Domain.Nicknames;

public class NicknameRejectionSpecs
{
    [Test]
    public void An_empty_name_is_rejected()
    {
        RefusalOf("").ShouldBe(RejectionReason.NicknameEmpty);
    }

    [TestCase("aaaaaaaaaaaaaaaaaaaa", null)]
    [TestCase("aaaaaaaaaaaaaaaaaaaaa", RejectionReason.NicknameTooLong)]
    [TestCase("क्कक्कक्कक्कक्कक्कक्कक्कक्कक्क", null)]
    public void A_name_has_at_most_20_grapheme_clusters(string name, RejectionReason? refusal)
    {
        RefusalOf(name).ShouldBe(refusal);
    }

    [TestCase(63, null)]
    [TestCase(64, RejectionReason.NicknameTooLong)]
    public void A_name_has_at_most_64_scalars(int marks, RejectionReason? refusal)
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
    public void A_name_contains_only_letters_marks_digits_and_three_separators(string name)
    {
        RefusalOf(name).ShouldBe(RejectionReason.NicknameCharacter);
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
    public void An_invisible_mark_in_a_name_is_rejected(int scalar)
    {
        RefusalOf($"ada{char.ConvertFromUtf32(scalar)}").ShouldBe(RejectionReason.NicknameCharacter);
    }

    [TestCase("-ada", RejectionReason.NicknameEdge)]
    [TestCase("ada.", RejectionReason.NicknameEdge)]
    [TestCase("_", RejectionReason.NicknameEdge)]
    [TestCase("\u0301ada", RejectionReason.NicknameEdge)]
    [TestCase("a-d_a.l", null)]
    [TestCase("नमस्ते", null)]
    public void A_name_starts_with_a_letter_or_digit_and_does_not_end_with_a_separator(
        string name, RejectionReason? refusal)
    {
        RefusalOf(name).ShouldBe(refusal);
    }

    [TestCase("server")]
    [TestCase("System")]
    [TestCase("ＲＥＬＡＹ")]
    public void Some_names_are_reserved(string name)
    {
        RefusalOf(name).ShouldBe(RejectionReason.NicknameReserved);
    }

    private static RejectionReason? RefusalOf(string text) =>
        Nickname.TryParse(text, out _, out var refusal) ? null : refusal;
}
