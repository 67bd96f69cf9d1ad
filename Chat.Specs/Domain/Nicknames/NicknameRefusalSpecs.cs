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

    private static Refusal? RefusalOf(string text) => Nickname.TryParse(text, out _, out var refusal) ? null : refusal;
}
