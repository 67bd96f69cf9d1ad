using Chat.ConsoleClient.Page;
using Chat.Specs.ConsoleClient.Screen;

namespace Chat.Specs.ConsoleClient.Page;

/// <summary>Times with seconds, and what stands below them.</summary>
public class TimeColumnSpecs
{
    [Test]
    public void Times_may_have_seconds()
    {
        var desk = new Desk(columns: 40, time: TimeFormat.Seconds).Enters();

        desk.HearsSaid("grace", "hello, is anybody here at all today?");

        desk.Shown.ShouldBe("12:00:00 grace: hello, is anybody here\n         at all today?");
    }

    [Test]
    public void The_columns_make_room_for_seconds()
    {
        var desk = new Desk(columns: 60, time: TimeFormat.Seconds).Enters();

        desk.HearsSaid("grace", "hello, is anybody here at all today? I ask for a friend");

        desk.Shown.ShouldBe(
            "12:00:00        grace│ hello, is anybody here at all today?\n                     │ I ask for a friend");
    }

    [Test]
    public void Joins_and_leaves_make_room_for_seconds()
    {
        var desk = new Desk(columns: 30, time: TimeFormat.Seconds).Enters();

        foreach (var guest in new[] { "bo", "cy", "dee", "eve" })
            desk.HearsJoin($"guest-{guest}");

        desk.Shown.ShouldBe("""
            12:00:00 → guest-bo,
                       guest-cy,
                       guest-dee,
                       guest-eve joined
            """);
    }
}
