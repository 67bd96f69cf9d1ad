using Chat.ConsoleClient.Screen;
using Chat.Net.Client;

namespace Chat.Specs.ConsoleClient.Screen;

/// <summary>What was said before the client was closed, and not delivered.</summary>
public class LeftoverSpecs
{
    private static Desk DeskWith(params string[] texts) =>
        new Desk(columns: 60, rows: 12).Enters().FindsLeftovers(texts);

    [Test]
    public void The_question_waits_for_the_newest_message()
    {
        var desk = new Desk(columns: 60, rows: 12);
        desk.Hears(new ClientEvent.Joined("ada", false, false)).Hears(new ClientEvent.Present(["ada"], 1));
        desk.FindsLeftovers("hello");
        var before = desk.Shown;

        desk.HearsJoin("ada");

        before.ShouldBe("");
        desk.Shown.ShouldContain("not delivered on 2026-01-02 at 12:00: hello");
    }

    [Test]
    public void The_question_is_asked_while_messages_are_sorted()
    {
        var desk = new Desk(columns: 60, rows: 12).Enters().Types("/sort author{Enter}");

        desk.FindsLeftovers("hello");

        desk.Shown.ShouldContain("not delivered");
    }

    [Test]
    public void A_text_that_came_meanwhile_is_settled()
    {
        var desk = new Desk(columns: 60, rows: 12);
        desk.Hears(new ClientEvent.Joined("ada", false, false)).Hears(new ClientEvent.Present(["ada"], 2));
        desk.FindsLeftovers("hello", "anybody?");

        desk.HearsSaid("ada", "hello", id: "left-0").HearsJoin("ada");

        desk.Shown.ShouldNotContain("not delivered on 2026-01-02 at 12:00: hello");
        desk.Requests.ShouldBe([new ScreenEffect.Forget("left-0")]);
    }

    [Test]
    public void Nothing_is_asked_where_all_is_settled()
    {
        var desk = new Desk(columns: 60, rows: 12);
        desk.Hears(new ClientEvent.Joined("ada", false, false)).Hears(new ClientEvent.Present(["ada"], 1));
        desk.FindsLeftovers("hello");

        desk.HearsSaid("ada", "hello", id: "left-0");

        desk.Shown.ShouldNotContain("/send");
    }

    [Test]
    public void Leftovers_are_said_again_when_they_are_wanted()
    {
        var desk = DeskWith("hello", "anybody?");

        desk.Types("/send{Enter}");

        desk.Requests.OfType<ScreenEffect.SayAgain>().Select(again => again.Pending.Text)
            .ShouldBe(["hello", "anybody?"]);
    }

    [Test]
    public void Leftovers_are_said_again_once()
    {
        var desk = DeskWith("hello").Types("/send{Enter}");

        desk.Types("/send{Enter}");

        desk.Requests.OfType<ScreenEffect.SayAgain>().Count().ShouldBe(1);
        desk.Shown.ShouldBe("- nothing is left over from last time");
    }

    [Test]
    public void Leftovers_are_forgotten_when_they_are_not_wanted()
    {
        var desk = DeskWith("hello");

        desk.Types("/discard{Enter}");

        desk.Requests.ShouldBe([new ScreenEffect.Forget("left-0")]);
    }

    [Test]
    public void Leftovers_wait_for_the_question()
    {
        var desk = new Desk(columns: 60, rows: 12);
        desk.Hears(new ClientEvent.Joined("ada", false, false)).Hears(new ClientEvent.Present(["ada"], 1));
        desk.FindsLeftovers("hello");

        desk.Types("/send{Enter}");

        desk.Requests.ShouldBeEmpty();
        desk.Shown.ShouldBe("- not yet: what was said meanwhile is still coming in");
    }

    [TestCase("/send")]
    [TestCase("/discard")]
    public void Answers_are_commands_like_the_others(string command)
    {
        Command.Names.ShouldContain(command);
        CommandHelp.OnScreen.ShouldContain(line => line.Contains(command, StringComparison.Ordinal));
        Command.Of($"{command} it").ShouldBe(new Command.Tell($"- {command} takes no arguments."));
    }

    [Test]
    public void Leftovers_of_another_name_are_asked_about_with_the_others()
    {
        var desk = DeskWith("hello");

        desk.FindsLeftovers("under another name").Types("/send{Enter}");

        desk.Requests.OfType<ScreenEffect.SayAgain>().Count().ShouldBe(2);
    }

    [Test]
    public void The_question_waits_for_what_was_said_since()
    {
        var desk = new Desk(columns: 60, rows: 12).EntersWithPast(5).HearsJoin("ada");
        desk.FindsLeftover("hello", after: 3).HearsPast(1);
        var before = desk.Shown;

        desk.HearsPast(1);

        before.ShouldNotContain("not delivered");
        desk.Requests[^1].ShouldBe(new ScreenEffect.RequestPast());
        desk.Shown.ShouldContain("not delivered");
    }

    [Test]
    public void Doubt_is_told_with_the_question()
    {
        var desk = new Desk(columns: 60, rows: 12).EntersWithPast(5).HearsJoin("ada");
        desk.FindsLeftover("hello", after: 3);

        desk.Hears(new ClientEvent.PastEnded());

        desk.Shown.ShouldEndWith("""
            - not delivered on 2026-01-02 at 12:00: hello
            - or perhaps it was: what was said then is not kept
            - /send says it now, /discard forgets it
            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public void The_question_is_repeated_until_it_is_answered()
    {
        var desk = DeskWith("hello", "anybody?");

        desk.Types("good morning{Enter}");

        desk.Shown.ShouldEndWith("- left over: 2; /send says it now, /discard forgets it");
    }

    [TestCase("/send")]
    [TestCase("/discard")]
    public void An_answer_ends_the_question(string answer)
    {
        var desk = DeskWith("hello");

        desk.Types($"{answer}{{Enter}}");

        desk.Shown.ShouldNotContain("left over");
    }

    [Test]
    public void Alike_texts_are_all_shown()
    {
        var shown = DeskWith("ok", "ok").Shown.Split('\n');

        shown.Count(line => line.EndsWith(": ok", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Test]
    public void A_long_list_is_shortened()
    {
        var desk = new Desk(columns: 60, rows: 20).Enters();

        desk.FindsLeftovers([.. Enumerable.Range(1, 12).Select(i => $"text {i}")]);

        var lines = desk.Shown.Split('\n');
        lines.Length.ShouldBe(12);
        lines[0].ShouldBe("- not delivered, and not shown here: 2 more");
        lines[1].ShouldEndWith(": text 3");
    }

    [Test]
    public void The_question_waits_for_what_was_missed()
    {
        var desk = new Desk(columns: 60, rows: 12).Enters();
        desk.Hears(new ClientEvent.Joined("ada", true, false)).Hears(new ClientEvent.Present(["ada"], 5));

        desk.FindsLeftovers("hello");

        desk.Shown.ShouldNotContain("not delivered");
    }

    [Test]
    public void Another_history_settles_nothing_by_the_old_one()
    {
        var desk = new Desk(columns: 60, rows: 12).Enters().HearsSaid("ada", "hello", id: "left-0");
        desk.Hears(new ClientEvent.Joined("ada", false, true)).Hears(new ClientEvent.Present(["ada"], 1));

        desk.FindsLeftovers("hello");

        desk.Requests.ShouldBeEmpty();
    }

    [Test]
    public void Texts_that_were_not_delivered_are_asked_about()
    {
        var desk = DeskWith("hello", "anybody?");

        desk.Shown.ShouldBe("""
            - not delivered on 2026-01-02 at 12:00: hello
            - not delivered on 2026-01-02 at 12:00: anybody?
            - /send says it now, /discard forgets it
            """.ReplaceLineEndings("\n"));
    }
}
