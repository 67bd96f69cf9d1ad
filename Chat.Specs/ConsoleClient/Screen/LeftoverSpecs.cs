namespace Chat.Specs.ConsoleClient.Screen;

/// <summary>What was said before the client was closed, and not delivered.</summary>
public class LeftoverSpecs
{
    private static Desk DeskWith(params string[] texts) =>
        new Desk(columns: 60, rows: 12).Enters().FindsLeftovers(texts);

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
