using Chat.Net.Packets;

namespace Chat.Specs.Net.Relaying;

public class RenameSpecs
{
    private readonly RelayRoom _room = new();
    private RoomClient _ada = null!;
    private RoomClient _grace = null!;

    [SetUp]
    public void Join()
    {
        _ada = _room.Joins("ada");
        _grace = _room.Joins("grace");
    }

    [Test]
    public void A_renamed_member_speaks_under_the_new_name()
    {
        _ada.Tells(new Rename("lovelace"));

        _ada.Says("hello");

        _grace.ShouldSee("lovelace: hello");
    }

    [Test]
    public void A_newcomer_is_told_the_new_name()
    {
        _ada.Tells(new Rename("lovelace"));

        var bo = _room.Joins("bo");

        bo.Present.ShouldBe(["bo", "grace", "lovelace"], ignoreOrder: true);
    }
}
