using Chat.Domain.Nicknames;
using Chat.Domain.Rooms;

namespace Chat.Specs.Domain.Rooms;

public class RecentMessageIdsSpecs
{
    private static readonly Nickname _ada = Nickname.Parse("ada");
    private static readonly Nickname _bob = Nickname.Parse("bob");
    private readonly RecentMessageIds _ids = new(newest: 3);

    [Test]
    public void An_id_is_known_as_long_as_the_newest_message_that_has_it()
    {
        _ids.Add(_bob, "x", 1);
        _ids.Add(_ada, "x", 2);
        _ids.Rename(_ada, _bob);

        _ids.Add(_ada, "y", 4);

        _ids.Contains(_bob, "x", out _).ShouldBeTrue();
    }
}
