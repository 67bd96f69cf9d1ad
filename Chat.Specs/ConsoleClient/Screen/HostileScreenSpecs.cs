using Chat.ConsoleClient.Screen;
using Chat.Domain.Messages;
using Chat.Net.Client;

namespace Chat.Specs.ConsoleClient.Screen;

public class HostileScreenSpecs
{
    [TestCase("\u001b[2J\u001b]0;title\a", Description = "sequences")]
    [TestCase("\u009b2J\u0090q\u009c\u0085", Description = "sequences of one byte (C1)")]
    [TestCase("a\rb\bc\u000bd\u007f", Description = "controls that move")]
    [TestCase("\u202eevil\u2066\u200b\u00ad", Description = "controls of direction")]
    [TestCase("\ud800 and \udc00", Description = "halves of surrogate pairs")]
    public void Nothing_that_is_said_acts_on_the_terminal(string text)
    {
        var desk = new Desk(columns: 60, rows: 12).Enters();
        var shown = new Emulator(columns: 60, rows: 12);

        desk.HearsSaid(text, text).HearsJoin(text).HearsMessage(number => new UnknownMessage(number, default, text));
        Draw(desk, shown);

        shown.Foreign.ShouldBeEmpty();
        RowsOf(shown, 12).ShouldBe(desk.Frame.Rows.Select(row => row.Text.TrimEnd()));
    }

    [TestCase(20, 4)]
    [TestCase(59, 10)]
    [TestCase(80, 24)]
    public void Wide_letters_stay_within_their_rows_on_every_screen(int columns, int rows)
    {
        var desk = new Desk(columns, rows).Enters();
        var shown = new Emulator(columns, rows);

        desk.HearsSaid("日本日本日本日本日本日本日本日本日本日本", new string('漢', 4_000))
            .HearsSaid("grace", string.Concat(Enumerable.Repeat("👨\u200d👩\u200d👧a🇫🇷", 50)), id: "2")
            .Types(new string('字', 100));
        Draw(desk, shown);

        shown.Foreign.ShouldBeEmpty();
        RowsOf(shown, rows).ShouldBe(desk.Frame.Rows.Select(row => row.Text.TrimEnd()));
    }

    [Test]
    public void Nothing_that_a_relay_tells_acts_on_the_terminal()
    {
        const string hostile = "\u001b[31m\r\u009b1A";
        var desk = new Desk(columns: 60, rows: 12).Enters(present: ["ada", hostile]);
        var shown = new Emulator(columns: 60, rows: 12);

        desk.Types("/who{Enter}hi{Enter}x")
            .Hears(new ClientEvent.NoticeReceived(hostile))
            .Hears(new ClientEvent.Rejected("own-1", hostile))
            .Hears(new ClientEvent.Disconnected(hostile, TimeSpan.FromSeconds(4)));
        Draw(desk, shown);

        shown.Foreign.ShouldBeEmpty();
    }

    [Test]
    public void A_reason_of_two_lines_stays_in_the_bar()
    {
        var desk = new Desk(columns: 80, rows: 12).Enters();
        var shown = new Emulator(columns: 80, rows: 12);

        desk.Hears(new ClientEvent.Disconnected("gone\n> you said", TimeSpan.FromSeconds(4)));
        Draw(desk, shown);

        shown.Foreign.ShouldBeEmpty();
    }

    private static void Draw(Desk desk, Emulator shown) => shown.Write(FrameDiff.Between(null, desk.Frame));

    private static IEnumerable<string> RowsOf(Emulator shown, int rows) =>
        Enumerable.Range(0, rows).Select(shown.RowText);

    [TestCase(40)]
    [TestCase(60, Description = "where it stands before the input")]
    public void Nothing_in_one_s_own_name_acts_on_the_terminal(int columns)
    {
        var desk = new Desk(columns, rows: 12).Enters();
        var shown = new Emulator(columns, rows: 12);

        desk.Hears(new ClientEvent.Joined("\u001b]0;x\a\u009b1A", Resumed: false, NewHistory: false));
        Draw(desk, shown);

        shown.Foreign.ShouldBeEmpty();
    }

    [TestCase("one\ntwo\u009b2J")]
    [TestCase("seventy letters and more, as somebody has them who takes a whole sentence")]
    public void Nothing_that_is_pasted_into_a_search_acts_on_the_terminal(string pasted)
    {
        var desk = new Desk(columns: 40, rows: 12).Enters();
        var shown = new Emulator(columns: 40, rows: 12);

        desk.Types("{SearchHistory}").Pastes(pasted);
        Draw(desk, shown);

        shown.Foreign.ShouldBeEmpty();
    }
}
