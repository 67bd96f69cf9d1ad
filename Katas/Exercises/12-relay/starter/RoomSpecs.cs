using NUnit.Framework;
using Shouldly;

namespace Relaying;

public class RoomSpecs
{
    [Test]
    public void Two_people_talk()
    {
        var room = new Room();
        var ada = room.Join("ada");
        var grace = room.Join("grace");

        ada.Say("hello");
        grace.Say("hello yourself");

        ada.Read().ShouldBe(["ada joined", "grace joined", "ada: hello", "grace: hello yourself"]);
        grace.Read().ShouldBe(["ada joined", "grace joined", "ada: hello", "grace: hello yourself"]);
    }
}
