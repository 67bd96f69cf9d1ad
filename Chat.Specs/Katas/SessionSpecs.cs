using Katas.Material;
using Katas.Running;
using Katas.Training;

namespace Chat.Specs.Katas;

public class SessionSpecs
{
    private static readonly Attempt _green = new(new Build([1], [], []), new RunResult([new("Spec", OutcomeKind.Passed, "")]));

    private readonly Kata[] _katas = [new(1, "sums", "Sums"), new(2, "products", "Products")];

    [Test]
    public void What_is_saved_during_a_run_is_run_after_it()
    {
        var running = Session.Begin(_katas);

        var (saved, nothingYet) = running.After(new Happening.Saved());
        var (again, run) = saved.After(new Happening.Ran(_green));
        var (_, nothingMore) = again.After(new Happening.Ran(_green));

        (nothingYet, run, nothingMore).ShouldBe((null, Wish.Run, null));
    }
}
