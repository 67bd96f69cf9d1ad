using NUnit.Framework;
using Shouldly;

namespace Absences;

public class ReferenceSpecs
{
    /// <summary>Half an hour after midnight.</summary>
    private readonly DateTime _now = new(2024, 3, 1, 0, 30, 0, DateTimeKind.Utc);

    private readonly List<Message> _messages = [];

    [Test]
    public void The_old_method_prints_to_the_console_what_was_missed_until_now()
    {
        var left = DateTime.UtcNow.AddDays(-2.5);
        using var printed = new StringWriter();
        var console = Console.Out;
        Console.SetOut(printed);
        try
        {
            MissedDigest.Print("ada", left, [new("bob", "hi", left.AddDays(1))]);
        }
        finally
        {
            Console.SetOut(console);
        }

        string.Join('|', LinesIn(printed)).ShouldBe("* You were away for 2 d.|* 1 messages from bob");
    }

    [Test]
    public void Nothing_is_printed_in_the_first_minutes()
    {
        Say("bob", "@ada", minutesAgo: 2);

        DigestAfter(TimeSpan.FromSeconds(299)).ShouldBe("");
    }

    [Test]
    public void Somebody_who_leaves_in_the_future_gets_nothing() =>
        DigestAfter(TimeSpan.FromDays(-1)).ShouldBe("");

    [Test]
    public void Five_minutes_are_an_absence() =>
        DigestAfter(TimeSpan.FromMinutes(5)).ShouldStartWith("* You were away for 5 min.|");

    [TestCase("00:59:59", "59 min")]
    [TestCase("01:00:00", "1 h")]
    [TestCase("01:45:00", "1 h")]
    [TestCase("23:59:59", "23 h")]
    [TestCase("1.00:00:00", "1 d")]
    [TestCase("3.22:00:00", "3 d")]
    public void A_duration_is_cut_off(string away, string told) =>
        DigestAfter(TimeSpan.Parse(away)).ShouldStartWith($"* You were away for {told}.|");

    [Test]
    public void One_message_is_told_like_many()
    {
        Say("bob", "hello");

        DigestAfter(hours: 2).ShouldBe("* You were away for 2 h.|* 1 messages from bob");
    }

    [Test]
    public void Each_author_is_named_once()
    {
        Say("dan", "hello");
        Say("bob", "hello");
        Say("dan", "hello");

        DigestAfter(hours: 2).ShouldEndWith("* 3 messages from dan, bob");
    }

    [Test]
    public void Ones_own_messages_are_not_counted()
    {
        Say("ada", "hello");
        DigestAfter(hours: 2).ShouldEndWith("* Nobody said anything.");
        Say("bob", "hello");

        DigestAfter(hours: 2).ShouldEndWith("* 1 messages from bob");
    }

    [Test]
    public void What_is_said_at_the_moment_of_leaving_was_read()
    {
        Say("dan", "hello", minutesAgo: 180);
        Say("cyd", "hello", minutesAgo: 120);
        Say("bob", "hello", minutesAgo: 119);

        DigestAfter(hours: 2).ShouldEndWith("* 1 messages from bob");
    }

    [TestCase("@ADA")]
    [TestCase("oh @Ada!")]
    public void Case_does_not_matter(string text) => MentionsIn(text).ShouldBe([$"  00:10 bob: {text}"]);

    [TestCase("in @adas room")]
    [TestCase("@adam")]
    [TestCase("see@ada.org")]
    public void A_part_of_a_word_is_a_mention(string text) => MentionsIn(text).ShouldBe([$"  00:10 bob: {text}"]);

    [TestCase("ada")]
    [TestCase("@ ada")]
    [TestCase("@a da")]
    public void A_name_without_its_sign_is_no_mention(string text) => MentionsIn(text).ShouldBeEmpty();

    [Test]
    public void A_note_to_oneself_is_listed()
    {
        Say("ada", "@ada call mum", minutesAgo: 10);

        DigestAfter(hours: 2).ShouldBe("* You were away for 2 h.|  00:20 ada: @ada call mum|* Nobody said anything.");
    }

    [Test]
    public void The_first_three_mentions_are_listed_and_the_rest_is_a_number()
    {
        foreach (var text in (string[])["@ada a", "hm", "@ada b", "@ada c", "@ada d"])
            Say("bob", text, minutesAgo: 20);

        DigestAfter(hours: 2).ShouldBe(
            "* You were away for 2 h.|  00:10 bob: @ada a|  00:10 bob: @ada b|  00:10 bob: @ada c|  and 1 more"
            + "|* 5 messages from bob");
    }

    [TestCase("@ada 56789 123456789 123456789 123456789", "@ada 56789 123456789 123456789 123456789")]
    [TestCase("@ada 56789 123456789 123456789 123456789 ", "@ada 56789 123456789 123456789 123456...")]
    [TestCase("56789 123456789 123456789 123456789 123456789 @ada", "56789 123456789 123456789 123456789 1...")]
    public void A_long_text_ends_with_three_dots_within_forty_characters(string text, string shown) =>
        MentionsIn(text).ShouldBe([$"  00:10 bob: {shown}"]);

    [Test]
    public void The_date_is_there_when_it_is_another_one()
    {
        Say("bob", "@ada 1", minutesAgo: 31);
        Say("bob", "@ada 2", minutesAgo: 30);

        DigestAfter(hours: 2).ShouldContain("|  29.02. 23:59 bob: @ada 1|  00:00 bob: @ada 2|");
    }

    [TestCase("@all")]
    [TestCase("lunch, @All!")]
    [TestCase("@allan, @all_")]
    [TestCase("@ada @all")]
    public void A_message_to_all_is_a_mention_once(string text) => MentionsIn(text).ShouldBe([$"  00:10 bob: {text}"]);

    [TestCase("@allan")]
    [TestCase("@all4")]
    [TestCase("all")]
    public void All_is_a_word_of_its_own(string text) => MentionsIn(text).ShouldBeEmpty();

    [Test]
    public void A_message_to_all_does_not_mention_its_author()
    {
        Say("ada", "@all come");

        DigestAfter(hours: 2).ShouldBe("* You were away for 2 h.|* Nobody said anything.");
    }

    private static string[] LinesIn(StringWriter printed) =>
        printed.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    private void Say(string author, string text, double minutesAgo = 10) =>
        _messages.Add(new Message(author, text, _now.AddMinutes(-minutesAgo)));

    private string DigestAfter(double hours) => DigestAfter(TimeSpan.FromHours(hours));

    private string DigestAfter(TimeSpan away)
    {
        using var printed = new StringWriter();
        MissedDigest.Print("ada", _now - away, _messages, _now, printed);
        return string.Join('|', LinesIn(printed));
    }

    private string[] MentionsIn(string text)
    {
        Say("bob", text, minutesAgo: 20);
        return DigestAfter(hours: 2).Split('|')[1..^1];
    }
}
