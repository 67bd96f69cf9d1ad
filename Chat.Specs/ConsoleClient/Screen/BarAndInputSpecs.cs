using Chat.ConsoleClient.Screen;
using Chat.Net.Client;

namespace Chat.Specs.ConsoleClient.Screen;

public class BarAndInputSpecs
{
    [Test]
    public void The_status_bar_says_who_is_where_and_with_how_many()
    {
        var desk = new Desk(columns: 60).Enters();

        desk.Status.ShouldBe("[ada] 127.0.0.1 · 2 here");
    }

    [Test]
    public void The_status_bar_goes_across_the_screen()
    {
        var desk = new Desk(columns: 60).Enters();

        desk.Frame.Rows[^2].Text.Length.ShouldBe(60);
    }

    [Test]
    public void The_right_end_of_the_bar_is_never_cut()
    {
        var desk = new Desk(columns: 40, rows: 5).Enters();
        for (var i = 1; i <= 9; i++)
            desk.HearsSaid("grace", $"{i}");

        desk.Types("{PageUp}");

        desk.Status.ShouldStartWith("[ada] 127.0.0.1 · 2");
        desk.Status.ShouldEndWith(" below --");
    }

    [Test]
    public void The_input_line_begins_with_one_s_name()
    {
        var desk = new Desk(columns: 60).Enters();

        desk.Types("hello");

        (desk.InputLine, desk.Frame.CursorColumn).ShouldBe(("ada> hello", 10));
    }

    [Test]
    public void The_hint_about_a_name_stays_where_there_is_little_room()
    {
        var desk = new Desk(columns: 60).Enters();

        desk.Hears(new ClientEvent.Disconnected("That name is taken.", TimeSpan.FromSeconds(4), IsNameRefused: true));

        desk.Status.ShouldBe("[ada] Retrying in 4 s (F5: now); try /nick NAME · That name…");
    }

    [Test]
    public void A_newcomer_is_told_where_help_is()
    {
        var desk = new Desk(columns: 60).Enters();

        desk.Styled.ShouldEndWith("ada> {dim|/help lists the commands}");
    }

    [Test]
    public void While_the_connection_is_lost_the_bar_says_when_it_is_tried_again()
    {
        var desk = new Desk(columns: 80).Enters();

        desk.Hears(new ClientEvent.Disconnected("Connection lost.", TimeSpan.FromSeconds(3.2)));

        desk.Status.ShouldBe("[ada] Retrying in 4 s (F5: now); what you type will be sent · Connection lost.");
    }

    [TestCase(1, "Retrying in 3 s (F5: now)")]
    [TestCase(9, "Connecting;")]
    public void The_bar_counts_down(int seconds, string words)
    {
        var desk = new Desk(columns: 80).Enters();
        desk.Hears(new ClientEvent.Disconnected("Connection lost.", TimeSpan.FromSeconds(4)));

        for (var i = 0; i < seconds; i++)
            desk.WaitsASecond();

        desk.Status.ShouldContain(words);
    }

    [TestCase("{Reconnect}")]
    [TestCase("/reconnect{Enter}")]
    public void A_lost_connection_can_be_tried_at_once(string keys)
    {
        var desk = new Desk(columns: 80).Enters();
        desk.Hears(new ClientEvent.Disconnected("Connection lost.", TimeSpan.FromSeconds(20)));

        desk.Types(keys);

        desk.Requests.ShouldBe([new ScreenEffect.Reconnect()]);
        desk.Status.ShouldContain("Connecting;");
    }

    [Test]
    public void A_long_name_leaves_half_of_the_row_to_the_input()
    {
        var desk = new Desk(columns: 60).Enters();

        desk.Hears(new ClientEvent.Joined(new string('a', 64), Resumed: false, NewHistory: false)).Types("hello");

        desk.InputLine.ShouldBe("> hello");
    }

    [TestCase(80, "[ada] Retrying in 4 s (F5: now) · No server is running. · by time")]
    [TestCase(60, "[ada] Retrying in 4 s (F5: now) · No server is ru… · by time")]
    [TestCase(42, "[ada] Retrying in 4 s (F5: now) · by time")]
    [TestCase(40, "[ada] Retrying in 4 s (F5: now) · by ti…")]
    public void A_bar_without_room_keeps_what_is_urgent(int columns, string bar)
    {
        var desk = new Desk(columns).Enters().Types("/sort time{Enter}");

        desk.Hears(new ClientEvent.Disconnected("No server is running.", TimeSpan.FromSeconds(4)));

        desk.Status.ShouldBe(bar);
    }

    [Test]
    public void Before_the_server_has_answered_the_bar_says_where_it_is_and_no_more()
    {
        new Desk(columns: 60).Status.ShouldBe("127.0.0.1");
    }
}
