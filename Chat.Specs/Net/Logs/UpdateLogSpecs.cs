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

    private static void Append(UpdateLog log, params long[] numbers) =>
        log.Append([.. numbers.Select(number => new Joined(number, default, $"ada{number}"))]);
}
