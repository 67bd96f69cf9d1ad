namespace Chat.Specs.ConsoleClient.Screen;

public class CompletionSpecs
{
    [Test]
    public void Tab_completes_the_name_of_somebody_who_is_here()
    {
        var desk = new Desk().Enters();

        desk.Types("gr{Complete}");

        desk.State.Input.Text.ShouldBe("grace: ");
    }
}
