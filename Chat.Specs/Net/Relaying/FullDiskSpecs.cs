using Chat.Net.Relaying;

namespace Chat.Specs.Net.Relaying;

public class FullDiskSpecs
{
    private readonly RelayRoom _room = new();

    [Test]
    public void While_the_disk_is_full_a_text_waits()
    {
        var ada = _room.Joins("ada");
        Fills();

        ada.Says("hello");

        ada.Lines.ShouldBe(["ada joined"]);
    }

    private void Fills() => _room.Happens(new RelayEvent.DiskFilled());
}
