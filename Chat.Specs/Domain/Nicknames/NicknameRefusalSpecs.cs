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

    private static Refusal? RefusalOf(string text) => Nickname.TryParse(text, out _, out var refusal) ? null : refusal;
}
