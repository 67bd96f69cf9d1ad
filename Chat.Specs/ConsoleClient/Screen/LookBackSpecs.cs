using Chat.ConsoleClient.Screen;
using Chat.Net.Client;

namespace Chat.Specs.ConsoleClient.Screen;

/// <summary>A search that goes on in what came before the copy.</summary>
public class LookBackSpecs
{
    [Test]
    public void As_long_as_there_are_older_messages_nothing_is_said()
    {
        var desk = DeskWithPast(messages: 2);

        desk.Types("/find zeppelin{Enter}");

        desk.State.Transcript.Notes.ShouldBeEmpty();
    }

    [Test]
    public void A_search_asks_on_until_it_has_found_something()
    {
        var desk = DeskWithPast(messages: 2).Types("/find zeppelin{Enter}");

        desk.HearsPast(messages: 1);

        desk.Requests.Count.ShouldBe(2);
    }

    [Test]
    public void Messages_that_are_gone_are_told_as_such()
    {
        var desk = DeskWithPast(messages: 2).Types("/find zeppelin{Enter}");

        desk.Hears(new ClientEvent.PastEnded());

        desk.State.Transcript.Notes.ShouldBe(["- nothing found: zeppelin; older messages are gone"]);
    }

    [Test]
    public void The_bar_tells_that_a_search_goes_on()
    {
        var desk = DeskWithPast(messages: 2);

        desk.Types("/find zeppelin{Enter}");

        desk.Status.ShouldEndWith(" -- looking further back --");
    }

    [Test]
    public void F3_goes_beyond_the_oldest_hit_that_is_here()
    {
        var desk = DeskWithPast(messages: 2).Types("/find news{Enter}");

        desk.Types("{FindOlder}");

        desk.Requests.ShouldBe([new ScreenEffect.RequestPast()]);
    }

    [Test]
    public void The_past_that_comes_in_is_looked_at_though_an_older_copy_had_a_hit()
    {
        var desk = new Desk(columns: 50, rows: 5).Enters().HearsSaid("bo", "m2, long ago", id: "old");
        desk.EntersWithPast(messages: 2).HearsSaid("bo", "news", id: "new").HearsSaid("bo", "more news", id: "newer");
        desk.Types("/find m2{Enter}{FindOlder}");

        desk.HearsPast(messages: 1);

        desk.Shown.ShouldContain("grace: m2");
    }

    [Test]
    public void In_another_order_a_search_looks_back_as_well()
    {
        var desk = new Desk(columns: 50, rows: 5).EntersWithPast(messages: 2);
        for (var i = 0; i < 5; i++)
            desk.HearsSaid("bo", "news", id: $"news {i}");
        desk.Types("/sort time{Enter}").Sorts().Types("/find m2{Enter}");

        desk.HearsPast(messages: 1).Sorts();

        desk.Shown.ShouldContain("grace: m2");
    }

    [Test]
    public void In_another_order_F3_stays_with_what_is_here()
    {
        var desk = DeskWithPast(messages: 2).Types("/sort time{Enter}").Sorts().Types("/find news{Enter}");

        desk.Types("{FindOlder}");

        desk.Status.ShouldEndWith(" -- no hit above --");
    }

    [Test]
    public void At_the_first_message_nothing_older_is_gone()
    {
        var desk = DeskWithPast(messages: 1).HearsPast(messages: 1).Hears(new ClientEvent.PastEnded());

        desk.Types("/find zeppelin{Enter}");

        desk.State.Transcript.Notes.ShouldBe(["- nothing found: zeppelin"]);
    }

    [Test]
    public void Scrolled_up_in_another_order_F3_stays_with_what_is_here()
    {
        var desk = new Desk(columns: 60, rows: 5).EntersWithPast(messages: 2);
        for (var i = 0; i < 5; i++)
            desk.HearsSaid("bo", "news", id: $"news {i}");
        desk.HearsSaid("bo", "last words", id: "last").Types("/sort time{Enter}").Sorts();

        desk.Types("/find last{Enter}{PageUp}{FindOlder}");

        desk.Status.ShouldContain("no hit above");
    }

    /// <summary>A copy of one message, and older ones (m1, m2 and so on) that may be had.</summary>
    private static Desk DeskWithPast(int messages) =>
        new Desk(columns: 60).EntersWithPast(messages).HearsSaid("bo", "news");
}
