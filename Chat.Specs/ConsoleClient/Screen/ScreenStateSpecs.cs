using Chat.ConsoleClient.Screen;
using Chat.ConsoleClient.Terminal;
using Chat.Net.Client;

namespace Chat.Specs.ConsoleClient.Screen;

public class ScreenStateSpecs
{
    [Test]
    public void The_screen_shows_the_newest_messages_above_a_status_and_an_input_line()
    {
        var desk = new Desk(columns: 24, rows: 7).Enters();

        desk.HearsSaid("grace", "gone with the top of the screen");
        desk.HearsSaid("grace", "hello, is anybody here at all?");
        desk.HearsSaid("ada", "I am here, and so is bo");
        desk.Types("I am{Left}");

        desk.Shown.ShouldBe("""
            12:00 grace: hello, is
                  anybody here at
                  all?
            12:00 ada: I am here,
                  and so is bo
            """);
        desk.InputLine.ShouldBe("> I am");
        (desk.Frame.Rows.Count, desk.Frame.CursorRow, desk.Frame.CursorColumn).ShouldBe((7, 6, 5));
    }

    [Test]
    public void A_message_shows_as_sending_until_it_is_delivered_or_rejected()
    {
        var desk = new Desk().Enters();

        desk.Types("hi{Enter}two{Enter}three{Enter}");
        var sent = desk.Shown;
        desk.HearsSaid("ada", "hi", id: "own-1").Hears(new ClientEvent.Delivered("own-1"));
        desk.Types("next").Hears(new ClientEvent.Rejected("own-2", "Not so."));
        desk.Requests.ShouldBe(
            [new ScreenEffect.Say("hi"), new ScreenEffect.Say("two"), new ScreenEffect.Say("three")]);
        sent.ShouldBe(
            "12:00 ada: hi (sending)\n12:00 ada: two (sending)\n12:00 ada: three (sending)");
        desk.Shown.ShouldBe(
            "12:00 ada: hi\n12:00 ada: three (sending)\n- not sent (Up brings it back): two. Not\nso.");
        desk.InputLine.ShouldBe("> next");
    }

    [Test]
    public void A_rejected_text_returns_to_the_input_line()
    {
        var desk = new Desk().Enters().Types("too long{Enter}");

        desk.Hears(new ClientEvent.Rejected("own-1", "Not so."));

        (desk.Shown, desk.InputLine).ShouldBe(("- not sent: Not so.", "> too long"));
    }

    [Test]
    public void Ctrl_C_clears_a_draft_and_quits_when_there_is_none()
    {
        var desk = new Desk().Enters().Types("a draft{Interrupt}");
        var cleared = desk.State.Composer.Draft.Text;

        desk.Types("{Interrupt}");
        var asked = (desk.Requests.Count, desk.Shown);
        desk.Types("{Interrupt}");

        (cleared, asked).ShouldBe(("", (0, "- Ctrl-C again quits")));
        desk.Requests.ShouldBe([new ScreenEffect.Quit()]);
    }

    [Test]
    public void A_draft_that_was_cleared_can_be_put_back()
    {
        var desk = new Desk().Enters().Types("a draft{Left}{Interrupt}");

        desk.Types("{Yank}");

        desk.State.Composer.Draft.Text.ShouldBe("a draft");
    }

    [Test]
    public void Up_brings_back_what_was_entered()
    {
        var desk = new Desk().Enters().Types("one{Enter}/who{Enter}");

        desk.Types("{Up}{Up}{Up}");

        desk.State.Composer.Draft.Text.ShouldBe("one");
    }

    [Test]
    public void Down_returns_to_the_draft_that_was_not_sent()
    {
        var desk = new Desk().Enters().Types("one{Enter}two{Enter}a draft");

        desk.Types("{Up}{Up}{Down}{Down}");

        desk.State.Composer.Draft.Text.ShouldBe("a draft");
    }

    [Test]
    public void Down_at_the_draft_changes_nothing()
    {
        var desk = new Desk().Enters().Types("one{Enter}a draft{Left}{Down}X");

        desk.State.Composer.Draft.Text.ShouldBe("a drafXt");
    }

    [Test]
    public void A_killed_text_can_be_put_back_after_Enter()
    {
        var desk = new Desk().Enters().Types("later{KillToStart}first{Enter}{Yank}");

        desk.State.Composer.Draft.Text.ShouldBe("later");
    }

    [Test]
    public void A_kill_after_another_line_was_shown_stands_alone()
    {
        var desk = new Desk().Enters().Types("one{Enter}draft{KillToStart}{Up}{KillToStart}{Yank}");

        desk.State.Composer.Draft.Text.ShouldBe("one");
    }

    [Test]
    public void A_line_break_in_the_draft_makes_a_row()
    {
        var desk = new Desk(rows: 9).Enters();

        desk.Types("one\n\ttwo");

        desk.InputLine.ShouldBe("> one\n   two");
        (desk.Frame.Rows.Count, desk.Frame.CursorRow, desk.Frame.CursorColumn).ShouldBe((9, 8, 6));
    }

    [Test]
    public void A_long_line_of_the_draft_goes_on_in_the_next_row()
    {
        var desk = new Desk(columns: 24, rows: 9).Enters();

        desk.Types("abcdefghijklmnopqrstuvwxyz0123456789{Home}{WordRight}{Left}{Left}{Left}{Left}{Left}{Left}{Left}"
            + "{Left}{Left}{Left}");

        desk.InputLine.ShouldBe("> abcdefghijklmnopqrstuv\n  wxyz0123456789");
        (desk.Frame.CursorRow, desk.Frame.CursorColumn).ShouldBe((8, 6));
    }

    [Test]
    public void Drawing_a_huge_draft_allocates_no_more_than_a_row_needs()
    {
        var state = new Desk().Enters().Types("x").State.Handle(
            new ScreenEvent.KeyPressed(Key.Of(new string('y', 1_000_000)))).Next;
        ScreenRenderer.Render(state);

        var before = GC.GetAllocatedBytesForCurrentThread();
        ScreenRenderer.Render(state);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(100_000);
    }

    [Test]
    public void Enlarging_the_screen_does_not_scroll_past_the_oldest_message()
    {
        var desk = new Desk(columns: 12, rows: 6).Enters();
        for (var i = 0; i < 10; i++)
            desk.HearsSaid("grace", "words that wrap in a narrow place", id: $"{i}");
        desk.Types("{PageUp}{PageUp}{PageUp}{PageUp}{PageUp}{PageUp}{PageUp}{PageUp}");

        desk.Resizes(50, 20);

        desk.Frame.Rows.Count(row => row.Text.Contains("grace: words that wrap")).ShouldBe(10);
    }

    [TestCase("/quit", "Quit", "")]
    [TestCase("/sort time", "Sort Time", "")]
    [TestCase("/sort size", "", "- Usage: /sort number|time|author")]
    [TestCase("/who", "", "- here: ada, grace")]
    [TestCase("/who x", "", "- /who takes no arguments.")]
    [TestCase("/quit now", "", "- /quit takes no arguments.")]
    [TestCase("/shrug", "", "- Unknown command /shrug. Try /help, or //shrug to say it.")]
    [TestCase("//etc is a folder", "Say /etc is a folder", "")]
    [TestCase("/me waves", "Say /me waves", "")]
    [TestCase("/me", "", "- Usage: /me does something")]
    [TestCase("/nick lovelace", "Rename lovelace", "")]
    [TestCase("/nick", "", "- Usage: /nick NAME")]
    [TestCase("/bell off", "", "- the bell is off")]
    [TestCase("/bell", "", "- Usage: /bell on|off")]
    [TestCase("/mouse", "", "- Usage: /mouse on|off")]
    [TestCase("/mouse on", "TrackMouse True", "- the wheel scrolls; hold Shift to select text")]
    [TestCase("/mouse off", "TrackMouse False", "- the mouse selects text again")]
    [TestCase("/clear x", "", "- /clear takes no arguments.")]
    [TestCase("/reconnect", "", "- you are connected")]
    [TestCase("   ", "", "")]
    public void Slash_lines_are_commands_and_invalid_ones_say_why(string line, string request, string note)
    {
        var desk = new Desk().Enters();

        desk.Types(line + "{Enter}");

        string.Join(' ', desk.Requests.Select(Told)).ShouldBe(request);
        string.Join(' ', desk.State.Transcript.Notes).ShouldBe(note);
        desk.State.Composer.Draft.Text.ShouldBe("");
    }

    [Test]
    public void Without_a_connection_the_answer_is_told_to_be_an_old_one()
    {
        var desk = new Desk().Enters().Hears(new ClientEvent.Disconnected("Connection lost.", TimeSpan.FromSeconds(4)));

        desk.Types("/who{Enter}");

        desk.State.Transcript.Notes.ShouldBe(["- here when the connection was lost: ada, grace"]);
    }

    [Test]
    public void Help_lists_the_commands()
    {
        var desk = new Desk().Enters();

        desk.Types("/help{Enter}");

        desk.State.Transcript.Notes.ShouldBe(CommandHelp.OnScreen);
    }

    [Test]
    public void In_the_help_a_command_has_a_row_of_its_own()
    {
        var desk = new Desk(columns: 80, rows: 24).Enters();

        desk.Types("/help{Enter}");

        desk.Shown.ShouldContain("\n- /sort number|time|author  the order of the messages\n");
    }

    private static string Told(ScreenEffect request) => request switch
    {
        ScreenEffect.Say say => $"Say {say.Text}",
        ScreenEffect.TrackMouse mouse => $"TrackMouse {mouse.IsOn}",
        ScreenEffect.Sort sort => $"Sort {sort.Order}",
        ScreenEffect.Rename rename => $"Rename {rename.Nickname}",
        _ => request.GetType().Name,
    };

    [Test]
    public void The_screen_follows_the_newest_message_unless_scrolled()
    {
        var desk = new Desk(rows: 5).Enters();
        for (var i = 1; i <= 9; i++)
            desk.HearsSaid("grace", $"{i}");

        desk.Types("{PageUp}");
        desk.HearsSaid("grace", "10");
        var scrolled = desk.Shown;
        desk.Types("{PageUp}{PageUp}{PageUp}{PageUp}{PageUp}");
        var top = desk.Shown;
        desk.Types("{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}");

        scrolled.ShouldBe("12:00 grace: 5\n12:00 grace: 6\n12:00 grace: 7");
        top.ShouldStartWith("12:00 grace: 1\n");
        desk.Shown.ShouldEndWith("12:00 grace: 10");
    }

    [Test]
    public void Disconnects_and_integrity_failures_are_shown_while_typing_continues()
    {
        var desk = new Desk(columns: 110).Enters();

        desk.Hears(new ClientEvent.IntegrityFailure("A hash did not fit."));
        desk.Hears(new ClientEvent.Disconnected("The connection to the relay is lost.", TimeSpan.FromSeconds(4)));
        desk.Types("still typing");
        var lost = desk.Status;
        desk.Enters(resumed: true);

        (desk.Shown, desk.State.Composer.Draft.Text).ShouldBe(("- A hash did not fit.", "still typing"));
        lost.ShouldContain("The connection to the relay is lost.");
        desk.Status.ShouldContain("2 here");
    }

    [Test]
    public void A_refused_name_leads_to_the_command_for_another()
    {
        var desk = new Desk(columns: 80).Enters();

        desk.Hears(new ClientEvent.Disconnected("That name is taken.", TimeSpan.FromSeconds(4), IsNameRefused: true));

        desk.Status.ShouldBe("[ada] Retrying in 4 s (F5: now); try /nick NAME · That name is taken.");
    }

    [Test]
    public void A_restart_keeps_the_old_list_above_a_rule_and_hides_duplicates()
    {
        var desk = new Desk(columns: 50, rows: 9).Enters();
        desk.HearsSaid("ada", "before", id: "1").HearsSaid("grace", "old", id: "2");

        desk.Enters(newHistory: true);
        desk.HearsSaid("ada", "before", id: "1").HearsSaid("grace", "new", id: "3");

        desk.Shown.ShouldStartWith("12:00 ada: before\n12:00 grace: old\n───");
        desk.Shown.ShouldEndWith("───\n12:00 grace: new");
    }

    [Test]
    public void A_hidden_duplicate_does_not_move_a_scrolled_view()
    {
        var desk = new Desk(columns: 60, rows: 5).Enters();
        for (var i = 1; i <= 9; i++)
            desk.HearsSaid("grace", $"{i}", id: $"{i}");
        desk.Enters(newHistory: true).Types("{PageUp}");
        var before = desk.Shown;

        desk.HearsSaid("grace", "1", id: "1");

        desk.Shown.ShouldBe(before);
    }

    [Test]
    public void A_sent_text_is_not_taken_back_into_the_next_draft()
    {
        var desk = new Desk().Enters().Types("one two{Enter}{Undo}");

        desk.State.Composer.Draft.Text.ShouldBe("");
    }

    [Test]
    public void The_cursor_after_a_full_row_stands_in_the_next()
    {
        var desk = new Desk(columns: 24, rows: 9).Enters();

        desk.Types(new string('x', 22));

        (desk.Frame.CursorRow, desk.Frame.CursorColumn).ShouldBe((8, 2));
    }

    [Test]
    public void The_draft_takes_no_more_than_a_third_of_the_screen()
    {
        var desk = new Desk(rows: 12).Enters();

        desk.Types("1\n2\n3\n4\n5\n6");

        desk.InputLine.ShouldBe("  3\n  4\n  5\n  6");
        desk.Frame.Rows.Count.ShouldBe(12);
    }

    [Test]
    public void The_cursor_stays_in_sight()
    {
        var desk = new Desk(rows: 12).Enters();

        desk.Types("1\n2\n3\n4\n5\n6{Home}");

        (desk.InputLine, desk.Frame.CursorRow).ShouldBe(("> 1\n  2\n  3\n  4", 8));
    }

    [Test]
    public void A_draft_of_large_characters_fills_its_rows()
    {
        var desk = new Desk(columns: 20, rows: 12).Enters();

        desk.Types(string.Concat(Enumerable.Repeat("👨\u200d👩\u200d👧\u200d👦", 40)));

        desk.InputLine.Split('\n').Length.ShouldBe(4);
    }

    [Test]
    public void Up_goes_to_the_line_above_in_a_draft_of_several()
    {
        var desk = new Desk().Enters().Types("sent{Enter}one\ntwo{Up}X");

        desk.State.Composer.Draft.Text.ShouldBe("oneX\ntwo");
    }

    [Test]
    public void Down_stays_in_a_draft_that_was_brought_back()
    {
        var desk = new Desk().Enters().Types("one\ntwo{Enter}{Up}{Up}{Down}X");

        desk.State.Composer.Draft.Text.ShouldBe("one\ntwoX");
    }

    [Test]
    public void An_undelivered_text_is_dim()
    {
        var desk = new Desk(columns: 60).Enters();

        desk.Types("hello{Enter}");

        desk.Styled.ShouldContain("│ {dim|hello (sending)}");
    }

    [Test]
    public void Only_the_newest_hundred_notes_are_kept()
    {
        var desk = new Desk().Enters();

        for (var i = 1; i <= 101; i++)
            desk.Hears(new ClientEvent.NoticeReceived($"{i}"));

        desk.State.Transcript.Notes.ShouldBe(Enumerable.Range(2, 100).Select(number => $"- {number}"));
    }

    [Test]
    public void A_note_that_repeats_stands_once()
    {
        var desk = new Desk().Enters();

        for (var i = 0; i < 3; i++)
            desk.Hears(new ClientEvent.IntegrityFailure("Received data failed its check."));

        desk.State.Transcript.Notes.ShouldBe(["- Received data failed its check."]);
    }

    [Test]
    public void Enter_on_an_empty_line_closes_an_answer()
    {
        var desk = new Desk().Enters().Types("/bell off{Enter}");

        desk.Types("{Enter}");

        desk.State.Transcript.Notes.ShouldBeEmpty();
    }
}
