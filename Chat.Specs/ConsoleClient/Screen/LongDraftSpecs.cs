using Chat.ConsoleClient.Screen;

namespace Chat.Specs.ConsoleClient.Screen;

public class LongDraftSpecs
{
    private static readonly string _elevenLines = string.Join('\n', Enumerable.Range(1, 11));

    [Test]
    public void A_draft_of_more_than_ten_lines_is_not_sent_at_once()
    {
        var desk = new Desk(columns: 80).Enters();

        desk.Pastes(_elevenLines).Types("{Enter}");

        (desk.Requests.Count, desk.State.Composer.Draft.Text).ShouldBe((0, _elevenLines));
        desk.Status.ShouldContain("Enter sends 11 lines");
    }

    [Test]
    public void The_second_Enter_sends_a_long_draft()
    {
        var desk = new Desk(columns: 80).Enters();

        desk.Pastes(_elevenLines).Types("{Enter}{Enter}");

        desk.Requests.ShouldBe([new ScreenEffect.Say(_elevenLines)]);
    }

    [Test]
    public void A_draft_that_nobody_can_send_is_not_asked_about()
    {
        var desk = new Desk(columns: 80).Enters();

        desk.Pastes(string.Join('\n', Enumerable.Range(1, 101))).Types("{Enter}");

        desk.Status.ShouldStartWith("[ada]");
    }

    [Test]
    public void Another_key_goes_back_to_the_draft()
    {
        var desk = new Desk(columns: 80).Enters();

        desk.Pastes(_elevenLines).Types("{Enter}!");

        (desk.State.Composer.Draft.Text, desk.State.Composer.IsAsked).ShouldBe((_elevenLines + "!", false));
    }

    [Test]
    public void The_bar_says_how_long_the_draft_is()
    {
        var desk = new Desk(columns: 80).Enters();

        desk.Pastes(string.Join('\n', Enumerable.Range(1, 100))).Types("{Enter}");

        desk.Status.ShouldStartWith("Enter sends 100 lines; any other key goes on editing");
    }

    [Test]
    public void A_draft_of_more_than_two_thousand_characters_is_not_sent_at_once()
    {
        var desk = new Desk(columns: 80).Enters();

        desk.Pastes(string.Concat(Enumerable.Repeat("😀", 2_001))).Types("{Enter}");

        desk.Status.ShouldStartWith("Enter sends 2,001 characters;");
    }

    [Test]
    public void A_draft_of_ten_lines_and_two_thousand_characters_is_sent_at_once()
    {
        var desk = new Desk(columns: 80).Enters();
        var draft = string.Join('\n', Enumerable.Repeat(new string('x', 199), 10)) + "x";

        desk.Pastes(draft).Types("{Enter}");

        draft.Length.ShouldBe(2_000);
        desk.Requests.ShouldBe([new ScreenEffect.Say(draft)]);
    }
}
