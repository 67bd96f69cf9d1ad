using Chat.Domain.Messages;
using Chat.Net.Logs;

namespace Chat.Specs.Net.Logs;

public class UpdateLogSpecs
{
    private static readonly Head _begin = Head.OfHistory([1, 2, 3]);
    private readonly UpdateLog _log = new(_begin, new LogLimits());

    [Test]
    public void A_cursor_gets_every_update_appended_after_it()
    {
        var start = _log.Head;
        var cursor = _log.End();

        Append(_log, 1);
        Append(_log, 2, 3);

        var copy = Copies.Of(start, cursor);
        string.Join(' ', copy.Select(message => message.Number)).ShouldBe("1 2 3");
        copy.Head.ShouldBe(_log.Head);
    }

    [Test]
    public void Messages_that_do_not_fit_a_packet_become_several_updates()
    {
        var start = _log.Head;
        var cursor = _log.End();

        Should.NotThrow(() => _log.Append([.. Enumerable.Range(1, 60).Select(number => Long(number))]));

        var copy = Copies.Of(start, cursor);
        string.Join(' ', copy.Select(message => message.Number)).ShouldBe(string.Join(' ', Enumerable.Range(1, 60)));
        copy.Head.ShouldBe(_log.Head);
    }

    [Test]
    public void The_log_finds_update_ends_and_nothing_else()
    {
        Append(_log, 1, 2);
        var second = _log.Head;
        Append(_log, 3);
        Append(_log, 4);

        var found = _log.Find(second);

        string.Join(' ', Copies.Of(second, found.ShouldNotBeNull()).Select(message => message.Number)).ShouldBe("3 4");
        _log.Find(second with { Number = 1 }).ShouldBeNull();
        _log.Find(second with { Number = 3 }).ShouldBeNull();
        _log.Find(new Head(99, second.Hash)).ShouldBeNull();
    }

    [TestCase(3, 1_000_000, "8 9 10")]
    [TestCase(4, 1_000_000, "7 8 9 10")]
    [TestCase(100, 1_000_000, "1 2 3 4 5 6 7 8 9 10")]
    [TestCase(100, 400, "9 10")]
    [TestCase(0, 0, "")]
    public void A_newcomer_gets_the_newest_messages_within_the_limits(int messages, int bytes, string numbers)
    {
        var log = new UpdateLog(_begin, new LogLimits { BacklogMessages = messages, BacklogBytes = bytes });
        for (var number = 1; number <= 10; number++)
            Append(log, number);

        var (from, cursor) = log.StartForNewcomer();

        string.Join(' ', Copies.Of(from, cursor).Select(message => message.Number)).ShouldBe(numbers);
    }

    [TestCase(20, 1_000_000)]
    [TestCase(1_000_000, 4_000)]
    public void Old_updates_are_dropped_but_open_cursors_still_read_them(int messages, long bytes)
    {
        var log = new UpdateLog(
            _begin, new LogLimits { MemoryMessages = messages, MemoryBytes = bytes, SegmentBytes = 1_000 });
        var start = log.Head;
        var slow = log.End();

        for (var number = 1; number <= 100; number++)
            Append(log, number);

        log.Find(start).ShouldBeNull();
        log.KeptBytes.ShouldBeInRange(2_000, 6_000);
        Copies.Of(start, slow).Count.ShouldBe(100);
    }

    private static Said Long(long number) =>
        new(number, default, "ada", string.Concat(Enumerable.Repeat("😀", 4_000)), "id", default);

    private static void Append(UpdateLog log, params long[] numbers) =>
        log.Append([.. numbers.Select(number => new Joined(number, default, $"ada{number}"))]);
}
