using Chat.Net.Packets;
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

    [Test]
    public void Texts_that_waited_are_told_in_their_order()
    {
        var ada = _room.Joins("ada");
        Fills();
        ada.Says("one");
        ada.Tells(new Rename("lovelace"));
        ada.Says("two");

        _room.Happens(new RelayEvent.DiskFreed());

        ada.Lines.ShouldBe(["ada joined", "ada: one", "ada is now lovelace", "lovelace: two"]);
    }

    [Test]
    public void Nobody_joins_while_the_disk_is_full()
    {
        Fills();

        _room.Connects().AsksToJoin("ada").HearsNext().ShouldBe(new Refused(
            RefusedRequest.Join, null, RefusedReason.DiskFull, "The server's disk is full; try again later."));
    }

    [Test]
    public void Nobody_leaves_while_the_disk_is_full()
    {
        var (ada, bo) = (_room.Joins("ada"), _room.Joins("bo"));
        ada.HangsUp();
        Fills();

        _room.Passes(seconds: 40);

        bo.Lines.ShouldBe(["ada joined", "bo joined"]);
    }

    [Test]
    public void Nobody_is_given_up_while_the_disk_is_full()
    {
        var ada = _room.Joins("ada");
        Fills();

        _room.Passes(seconds: 60);

        ada.Bye.ShouldBeNull();
    }

    [Test]
    public void A_member_that_joins_again_meanwhile_breaks_the_protocol()
    {
        var ada = _room.Joins("ada");
        Fills();

        ada.Tells(new Join("secret", 1, "ada"));

        ada.Bye?.Reason.ShouldBe(ByeReason.Protocol);
        ada.Bye.ShouldNotBeNull();
    }

    [Test]
    public void A_text_that_waited_is_told_once_however_often_the_disk_is_full()
    {
        var ada = _room.Joins("ada");
        Fills();
        ada.Tells(new Rename("lovelace"));
        _room.Happens(new RelayEvent.DiskFreed());
        ada.Tells(new Rename("byron"));
        Fills();

        _room.Happens(new RelayEvent.DiskFreed());

        ada.Lines.ShouldBe(["ada joined", "ada is now lovelace", "lovelace is now byron"]);
    }

    private void Fills() => _room.Happens(new RelayEvent.DiskFilled());
}
