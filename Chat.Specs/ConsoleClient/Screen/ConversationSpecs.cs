using Chat.Domain.Messages;

namespace Chat.Specs.ConsoleClient.Screen;

public class ConversationSpecs
{
    [Test]
    public void Shows_the_newest_messages_wrapped_above_a_status_and_an_input_line()
    {
        var desk = new Desk(columns: 24, rows: 7).Enters();

        desk.HearsMessage(number => new Joined(number, default, "grace"));
        desk.HearsSaid("grace", "gone with the top of the screen");
        desk.HearsSaid("grace", "hello, is anybody here at all?");
        desk.HearsMessage(number => new Left(number, default, "grace", LeaveReason.Lost));
        desk.Types("I am{Left}");

        desk.Shown.ShouldBe("""
            12:00 grace: hello, is
                  anybody here at
                  all?
            00:00 * grace left
                  (connection lost)
             ada · 1 here
            > I am
            """);
        (desk.Frame.Rows.Count, desk.Frame.StatusRow, desk.Frame.CursorRow, desk.Frame.CursorColumn).ShouldBe((7, 5, 6, 5));
    }
}
