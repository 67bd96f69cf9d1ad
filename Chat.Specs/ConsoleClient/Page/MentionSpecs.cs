using Chat.ConsoleClient.Page;
using Chat.ConsoleClient.Screen;
using Chat.Net.Client;
using Chat.Specs.ConsoleClient.Screen;

namespace Chat.Specs.ConsoleClient.Page;

public class MentionSpecs
{
    [TestCase("hello ada", "hello [ada]")]
    [TestCase("Ada: ask ADA", "[Ada]: ask [ADA]")]
    [TestCase("bada adam ada_1 ada", "bada adam ada_1 [ada]")]
    [TestCase("ada-lovelace, mary.ada, ada.", "ada-lovelace, mary.ada, [ada].")]
    public void A_name_in_a_text_is_found_as_a_word_of_its_own(string text, string marked)
    {
        var mentions = Mention.In(text, "ada").Reverse();

        Should.NotThrow(() => mentions
            .Aggregate(text, (now, at) => now.Insert(at.Start + at.Length, "]").Insert(at.Start, "[")))
            .ShouldBe(marked);
    }

    [TestCase(60)]
    [TestCase(40)]
    public void A_mention_stands_out(int columns)
    {
        var desk = new Desk(columns).Enters();

        desk.HearsSaid("grace", "ask ada now");

        desk.Styled.ShouldContain("ask {reverse bold|ada} now");
    }

    [Test]
    public void One_s_own_word_is_no_mention()
    {
        var desk = new Desk(columns: 60).Enters();

        desk.HearsSaid("ada", "this is ada");

        desk.Styled.ShouldContain("this is ada");
    }

    [Test]
    public void The_bell_rings_when_one_is_spoken_to()
    {
        var desk = new Desk().Enters();

        desk.HearsSaid("grace", "ada?");

        desk.Requests.ShouldBe([new ScreenEffect.Ring()]);
    }

    [TestCase("grace", "hello")]
    [TestCase("ada", "I am ada")]
    public void The_bell_does_not_ring_for_anything_else(string who, string text)
    {
        var desk = new Desk().Enters();

        desk.HearsSaid(who, text);

        desk.Requests.ShouldBeEmpty();
    }

    [Test]
    public void The_bell_does_not_ring_for_what_was_said_before_one_came()
    {
        var desk = new Desk()
            .Hears(new ClientEvent.Joined("ada", Resumed: false, NewHistory: false))
            .Hears(new ClientEvent.Present(["ada", "grace"], UpTo: 1));

        desk.HearsSaid("grace", "ada?");

        desk.Requests.ShouldBeEmpty();
    }

    [Test]
    public void The_bell_can_be_switched_off_and_on()
    {
        var desk = new Desk().Enters().Types("/bell off{Enter}").HearsSaid("grace", "ada?");
        var off = desk.Requests.Count;

        desk.Types("/bell on{Enter}").HearsSaid("grace", "ada!");

        (off, desk.Requests.Count).ShouldBe((0, 1));
    }

    [TestCase("{MentionBefore}", "m30 ")]
    [TestCase("{MentionBefore}{MentionBefore}{MentionBefore}{MentionAfter}", "m20 ")]
    [TestCase("{MentionBefore}{MentionBefore}", "m20 ")]
    public void Keys_lead_from_mention_to_mention(string keys, string found)
    {
        var desk = new Desk(columns: 40, rows: 7).Enters();
        for (var i = 1; i <= 40; i++)
            desk.HearsSaid("grace", i % 10 == 0 && i < 40 ? $"m{i} ada!" : $"m{i} hello", id: $"{i}");

        desk.Types(keys);

        desk.Shown.ShouldContain(found);
    }

    [Test]
    public void The_bell_rings_in_a_sorted_list_too()
    {
        var desk = new Desk().Enters().Types("/sort author{Enter}");

        desk.HearsSaid("grace", "ada?");

        desk.Requests.ShouldContain(new ScreenEffect.Ring());
    }

    [Test]
    public void The_bell_rings_once_for_two_who_call_at_once()
    {
        var desk = new Desk().Enters();

        desk.HearsSaid("grace", "ada?", id: "1").HearsSaid("bo", "ada!", id: "2");

        desk.Requests.ShouldBe([new ScreenEffect.Ring()]);
    }

    [Test]
    public void The_bell_rings_again_a_second_later()
    {
        var desk = new Desk().Enters().HearsSaid("grace", "ada?", id: "1");

        desk.WaitsASecond().HearsSaid("grace", "ada!", id: "2");

        desk.Requests.Count.ShouldBe(2);
    }
}
