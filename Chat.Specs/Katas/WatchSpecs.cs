using Chat.Specs.Time;
using Katas.Training;

namespace Chat.Specs.Katas;

public class WatchSpecs
{
    [Test]
    public void Many_changes_at_once_are_one_once_there_is_quiet()
    {
        var time = new ManualTime();
        var told = 0;
        using var quiet = new Quiet(TimeSpan.FromMilliseconds(200), () => told++, time);

        quiet.Touch();
        time.Pass(TimeSpan.FromMilliseconds(199));
        quiet.Touch();
        time.Pass(TimeSpan.FromMilliseconds(199));
        told.ShouldBe(0, "there was no quiet yet");
        time.Pass(TimeSpan.FromMilliseconds(1));
        told.ShouldBe(1);
        time.Pass(TimeSpan.FromSeconds(1));
        told.ShouldBe(1);
        quiet.Touch();
        time.Pass(TimeSpan.FromMilliseconds(200));
        told.ShouldBe(2);
    }
}
