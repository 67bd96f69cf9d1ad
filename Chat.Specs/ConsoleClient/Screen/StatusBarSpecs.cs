namespace Chat.Specs.ConsoleClient.Screen;

public class StatusBarSpecs
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
}
