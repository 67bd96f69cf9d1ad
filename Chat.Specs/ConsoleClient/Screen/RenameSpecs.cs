using Chat.Domain.Messages;
using Chat.Net.Client;

namespace Chat.Specs.ConsoleClient.Screen;

public class RenameSpecs
{
    private readonly Desk _desk = new Desk(columns: 60).Enters();

    [Test]
    public void The_input_line_begins_with_the_new_name()
    {
        _desk.Hears(new ClientEvent.Renamed("lovelace")).Types("x");

        _desk.InputLine.ShouldBe("lovelace> x");
    }

    [Test]
    public void Another_name_is_tried_at_once()
    {
        _desk.Hears(new ClientEvent.Disconnected("That name is taken.", TimeSpan.FromSeconds(9), IsNameRefused: true));

        _desk.Types("/nick lovelace{Enter}");

        _desk.Status.ShouldContain("Connecting; ");
    }

    [Test]
    public void A_new_name_is_a_row_that_steps_back()
    {
        _desk.HearsMessage(number => new Renamed(number, default, "grace", "hopper"));

        _desk.Shown.ShouldEndWith("→ grace is now hopper");
    }

    [Test]
    public void A_renamed_person_is_here_under_the_new_name()
    {
        _desk.HearsMessage(number => new Renamed(number, default, "grace", "hopper"));

        _desk.State.Presence.Names.ShouldBe(["ada", "hopper"]);
    }
}
