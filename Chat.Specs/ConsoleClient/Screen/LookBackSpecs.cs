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

    /// <summary>A copy of one message, and older ones (m1, m2 and so on) that may be had.</summary>
    private static Desk DeskWithPast(int messages) =>
        new Desk(columns: 60).EntersWithPast(messages).HearsSaid("bo", "news");
}
