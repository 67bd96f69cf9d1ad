using System.Threading.Channels;
using Katas.Learning.Training;
using Microsoft.Extensions.Time.Testing;

namespace Chat.Specs.Katas.Learning.Training;

public class WatchSpecs
{
    [TestCase("written")]
    [TestCase("replaced by another one")]
    [TestCase("new")]
    [TestCase("deleted")]
    public async Task Every_kind_of_file_change_is_detected(string how)
    {
        using var learner = new Learner();
        learner.Writes("sums", "Sum.cs", "one");
        var folder = Path.Combine(learner.Practice, "sums");
        var noticed = new TaskCompletionSource();
        using var watch = new FolderWatch(folder, () => noticed.TrySetResult());

        switch (how)
        {
            case "written":
                learner.Writes("sums", "Sum.cs", "two");
                break;
            case "new":
                learner.Writes("sums", "Other.cs", "two");
                break;
            case "deleted":
                File.Delete(Path.Combine(folder, "Sum.cs"));
                break;
            default:
                learner.Writes("", "Sum.tmp", "two");
                File.Move(Path.Combine(learner.Practice, "Sum.tmp"), Path.Combine(folder, "Sum.cs"), overwrite: true);
                break;
        }

        (await Task.WhenAny(noticed.Task, Task.Delay(TimeSpan.FromSeconds(5)))).ShouldBe(noticed.Task);
    }

    [Test]
    public async Task A_replaced_folder_is_detected_and_watched()
    {
        using var learner = new Learner();
        learner.Writes("sums", "Sum.cs", "one");
        var noticed = Channel.CreateUnbounded<bool>();
        using var watch = new FolderWatch(learner.Practice, () => noticed.Writer.TryWrite(true));

        Directory.Move(Path.Combine(learner.Practice, "sums"), Path.Combine(learner.Practice, "sums.before-1"));
        learner.Writes("sums", "Sum.cs", "two");
        var replaced = await NoticedAsync();
        learner.Writes("sums", "Sum.cs", "three");

        (replaced, await NoticedAsync()).ShouldBe((true, true));

        async Task<bool> NoticedAsync()
        {
            using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            try
            {
                return await noticed.Reader.ReadAsync(deadline.Token);
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }
    }

    [TestCase("01-sums/.git/objects/ab")]
    [TestCase("01-sums/Specs/obj/Debug/01-sums.Specs.AssemblyInfo.cs")]
    [TestCase("17-your-own-mutants/StrykerOutput/2026-11-28.17-36-44/reports")]
    public void The_files_of_tools_start_no_run(string path) =>
        FolderWatch.IsSource(path.Replace('/', Path.DirectorySeparatorChar)).ShouldBeFalse();

    [Test]
    public void A_burst_of_changes_is_reported_once_after_a_quiet_period()
    {
        var time = new FakeTimeProvider();
        var told = 0;
        using var quiet = new Debouncer(TimeSpan.FromMilliseconds(200), () => told++, time);

        quiet.Touch();
        time.Advance(TimeSpan.FromMilliseconds(199));
        quiet.Touch();
        time.Advance(TimeSpan.FromMilliseconds(199));
        told.ShouldBe(0, "there was no quiet yet");
        time.Advance(TimeSpan.FromMilliseconds(1));
        told.ShouldBe(1);
        time.Advance(TimeSpan.FromSeconds(1));
        told.ShouldBe(1);
        quiet.Touch();
        time.Advance(TimeSpan.FromMilliseconds(200));
        told.ShouldBe(2);
    }

    [Test]
    public async Task A_folder_below_one_that_is_called_bin_is_watched()
    {
        using var learner = new Learner();
        learner.Writes("bin/sums", "Sum.cs", "one");
        var noticed = new TaskCompletionSource();
        using var watch = new FolderWatch(
            Path.Combine(learner.Practice, "bin", "sums"), () => noticed.TrySetResult());

        learner.Writes("bin/sums", "Sum.cs", "two");

        (await Task.WhenAny(noticed.Task, Task.Delay(TimeSpan.FromSeconds(5)))).ShouldBe(noticed.Task);
    }
}
