using NUnit.Framework;
using Shouldly;

namespace Absences;

public class MissedDigestSpecs
{
    private static readonly DateTime _now = new(2024, 5, 6, 14, 0, 0, DateTimeKind.Utc);

    private readonly TextWriter _console = Console.Out;
    private readonly StringWriter _printed = new();

    private string[] Lines => _printed.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The lines between the first and the last: the mentions.</summary>
    private string[] Mentions => Lines[1..^1];

    [SetUp]
    public void CaptureTheConsole() => Console.SetOut(_printed);

    [TearDown]
    public void ReleaseTheConsole() => Console.SetOut(_console);

    [Test]
    public void The_old_method_prints_to_the_console_and_looks_at_the_clock()
    {
        var leftAt = DateTime.UtcNow.AddHours(-3.5);

        MissedDigest.Print(
            "bob", leftAt, [new("dan", "hello", leftAt.AddHours(1)), new("ada", "well", leftAt.AddHours(2))]);

        Lines.ShouldBe(["* You were away for 3 h.", "* 2 messages from dan, ada"]);
    }

    [Test]
    public void Less_than_five_minutes_are_no_absence()
    {
        Print(away: 4.9, At(1, "ada", "hello @bob"));

        Lines.ShouldBeEmpty();
    }

    [TestCase(5, "5 min")]
    [TestCase(59.9, "59 min")]
    [TestCase(60, "1 h")]
    [TestCase(119, "1 h")]
    [TestCase(23.9 * 60, "23 h")]
    [TestCase(24 * 60, "1 d")]
    [TestCase(47 * 60, "1 d")]
    public void An_absence_has_one_unit_and_is_not_rounded(double away, string duration)
    {
        Print(away);

        Lines.ShouldBe([$"* You were away for {duration}.", "* Nobody said anything."]);
    }

    [TestCase("ada", "* 1 messages from ada")]
    [TestCase("dan ada dan", "* 3 messages from dan, ada")]
    [TestCase("dan bob Bob", "* 2 messages from dan, Bob")]
    [TestCase("bob", "* Nobody said anything.")]
    public void Other_people_are_counted_and_named_in_the_order_of_their_first_messages(string authors, string summary)
    {
        Print(away: 90, [.. authors.Split(' ').Select(author => At(5, author, "hello"))]);

        Lines[^1].ShouldBe(summary);
    }

    [Test]
    public void A_message_of_the_moment_of_leaving_is_not_missed()
    {
        Print(away: 90, At(91, "ada", "@bob"), At(90, "dan", "@bob"), At(89.9, "eva", "@bob"));

        Lines.ShouldBe(["* You were away for 1 h.", "  12:30 eva: @bob", "* 1 messages from eva"]);
    }

    [TestCase("@bob hello", true)]
    [TestCase("hello @BOB", true)]
    [TestCase("on @bobs desk", true)]
    [TestCase("ask.@bob", true)]
    [TestCase("bob", false)]
    [TestCase("@bo b", false)]
    public void A_name_is_a_mention_with_a_sign_before_it_and_anything_around(string text, bool isMention)
    {
        Print(away: 90, At(60, "ada", text));

        Mentions.ShouldBe(isMention ? [$"  13:00 ada: {text}"] : []);
    }

    [Test]
    public void A_note_to_oneself_is_listed_and_not_counted()
    {
        Print(away: 90, At(60, "bob", "@bob: buy milk"));

        Lines.ShouldBe(["* You were away for 1 h.", "  13:00 bob: @bob: buy milk", "* Nobody said anything."]);
    }

    [Test]
    public void Three_mentions_are_listed()
    {
        Print(away: 90, At(60, "ada", "@bob 1"), At(59, "ada", "@bob 2"), At(58, "ada", "@bob 3"));

        Mentions.ShouldBe(["  13:00 ada: @bob 1", "  13:01 ada: @bob 2", "  13:02 ada: @bob 3"]);
    }

    [Test]
    public void The_first_three_of_five_mentions_are_listed()
    {
        Print(away: 90, [.. Enumerable.Range(1, 5).Select(i => At(61 - i, "ada", $"@bob {i}"))]);

        Mentions.ShouldBe(["  13:00 ada: @bob 1", "  13:01 ada: @bob 2", "  13:02 ada: @bob 3", "  and 2 more"]);
    }

    [TestCase(40, "@bob xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [TestCase(41, "@bob xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...")]
    public void A_text_of_more_than_forty_characters_is_cut_to_forty(int length, string shown)
    {
        Print(away: 90, At(60, "ada", "@bob ".PadRight(length, 'x')));

        Mentions.ShouldBe([$"  13:00 ada: {shown}"]);
    }

    [Test]
    public void A_mention_of_another_date_has_its_date()
    {
        Print(away: 20 * 60, At(14 * 60, "ada", "@bob 1"), At((14 * 60) + 1, "ada", "@bob 2"));

        Mentions.ShouldBe(["  00:00 ada: @bob 1", "  05.05. 23:59 ada: @bob 2"]);
    }

    [TestCase("@all: lunch", true)]
    [TestCase("lunch @ALL", true)]
    [TestCase("@allan: lunch", false)]
    [TestCase("@all2: lunch", false)]
    [TestCase("@allan and @all", true)]
    [TestCase("all", false)]
    public void A_message_to_all_is_a_mention(string text, bool isMention)
    {
        Print(away: 90, At(60, "ada", text));

        Mentions.ShouldBe(isMention ? [$"  13:00 ada: {text}"] : []);
    }

    [Test]
    public void A_message_to_all_is_no_mention_of_its_author()
    {
        Print(away: 90, At(60, "bob", "@all: lunch"), At(59, "bob", "@all: @bob pays"));

        Mentions.ShouldBe(["  13:01 bob: @all: @bob pays"]);
    }

    [Test]
    public void A_message_to_all_and_to_me_is_one_mention()
    {
        Print(away: 90, At(60, "ada", "@all and @bob"));

        Mentions.ShouldBe(["  13:00 ada: @all and @bob"]);
    }

    private static Message At(double minutesAgo, string author, string text) =>
        new(author, text, _now.AddMinutes(-minutesAgo));

    private void Print(double away, params Message[] messages) =>
        MissedDigest.Print("bob", _now.AddMinutes(-away), [.. messages], _now, _printed);
}
