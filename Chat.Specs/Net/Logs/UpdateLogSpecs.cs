using Chat.Domain.Messages;
using Chat.Net.Logs;

namespace Chat.Specs.Net.Logs;

public class UpdateLogSpecs
{
    private static readonly byte[] _historyId = [1, 2, 3];
    private readonly UpdateLog _log = new(_historyId, new LogLimits());

    [Test]
    public void A_cursor_gets_every_update_that_is_appended_behind_it()
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

    private static Said Long(long number) => new(number, default, "ada", string.Concat(Enumerable.Repeat("😀", 4_000)), "id", default);

    private static void Append(UpdateLog log, params long[] numbers) =>
        log.Append([.. numbers.Select(number => new Joined(number, default, $"ada{number}"))]);
}
