using System.Text;
using Chat.Domain.Messages;
using Chat.Net.Hosting;
using Chat.Net.Logs;
using Chat.Net.Packets;
using Chat.Net.Relaying;

namespace Chat.Specs.Net.Hosting;

public class DeliveryConnectionSpecs
{
    private readonly Wire _wire = new();
    private readonly DeliveryConnection _delivery;
    private int _sentByCaller;

    public DeliveryConnectionSpecs() => _delivery = new DeliveryConnection(_wire);

    [Test]
    public void A_client_that_keeps_up_is_sent_a_packet_at_once()
    {
        _delivery.Send(new Notice("hello"));

        Taken().ShouldContain("hello");
    }

    [Test]
    public void A_slow_client_is_sent_one_piece_at_a_time()
    {
        _wire.Hold = new TaskCompletionSource().Task;

        _delivery.Send(new Notice("one"));
        _delivery.Send(new Notice("two"));

        _wire.Pieces.Count.ShouldBe(1, "the second waits for the first");
    }

    [Test]
    public void A_connection_that_breaks_while_something_is_sent_is_closed()
    {
        _wire.Fault = new IOException("broken");

        _delivery.Send(new Notice("hello"));

        _wire.Closed.IsCompleted.ShouldBeTrue();
    }

    [Test]
    public async Task The_past_is_read_on_another_thread()
    {
        using var asked = new ManualResetEventSlim();

        _delivery.Answer(() => asked.Wait(TimeSpan.FromSeconds(3)) ? "the past"u8.ToArray() : "too late"u8.ToArray());
        asked.Set();

        (await TakesAsync()).ShouldBe("the past");
    }

    [Test]
    public async Task A_goodbye_waits_for_an_answer_that_is_being_read()
    {
        using var read = new ManualResetEventSlim();
        _delivery.Answer(() => read.Wait(TimeSpan.FromSeconds(3)) ? "the past"u8.ToArray() : "too late"u8.ToArray());

        _delivery.Finish(Reasons.Left);
        var meanwhile = _wire.Pieces.Count;
        read.Set();

        await _wire.SendingEnded.WaitAsync(TimeSpan.FromSeconds(3));
        (meanwhile, _wire.Pieces.Count).ShouldBe((0, 2));
    }

    [Test]
    public async Task A_past_that_cannot_be_read_ends_the_connection()
    {
        _delivery.Answer(() => throw new InvalidOperationException("a bug"));

        await _wire.ShouldCloseAsync();
    }

    [Test]
    public void A_long_backlog_does_not_hold_up_the_caller()
    {
        CountsWhatThisThreadSends();

        _delivery.Start(FarBehind());

        _sentByCaller.ShouldBeLessThanOrEqualTo(65_536);
    }

    [Test]
    public void A_long_member_list_does_not_hold_up_the_caller()
    {
        CountsWhatThisThreadSends();

        _delivery.Send(new byte[200_000]);

        _sentByCaller.ShouldBeLessThanOrEqualTo(65_536);
    }

    private void CountsWhatThisThreadSends()
    {
        var caller = Environment.CurrentManagedThreadId;
        _wire.Sending = bytes => _sentByCaller += Environment.CurrentManagedThreadId == caller ? bytes.Length : 0;
    }

    [Test]
    public async Task A_slow_client_gets_every_byte_once_whoever_wakes_the_connection()
    {
        var packets = Enumerable.Range(0, 200).Select(i => Encoding.UTF8.GetBytes($"packet {i:d3}|")).ToList();
        _wire.IsSlow = true;

        var waking = Task.Run(() => Parallel.For(0, 1_000, _ => _delivery.Wake()));
        foreach (var packet in packets)
            _delivery.Send(packet);
        _delivery.Finish(Reasons.Left);
        await Task.WhenAll(waking, _wire.SendingEnded).WaitAsync(TimeSpan.FromSeconds(10));

        (await TakesAsync()).ShouldStartWith(string.Concat(packets.Select(packet => Encoding.UTF8.GetString(packet))));
    }

    /// <summary>A cursor with 200 texts of 4,000 bytes before the end of the log.</summary>
    private static Cursor FarBehind()
    {
        var log = new UpdateLog(Head.OfHistory([1]), new LogLimits());
        var cursor = log.End();
        for (var number = 1; number <= 200; number++)
            log.Append([new Said(number, default, "ada", new string('a', 4_000), $"{number}", default)]);
        return cursor;
    }

    private async Task<string> TakesAsync() =>
        Encoding.UTF8.GetString((await _wire.FromRelay.ReadAsync()).Buffer);

    /// <summary>What the client was sent so far.</summary>
    private string Taken() =>
        _wire.FromRelay.TryRead(out var read) ? Encoding.UTF8.GetString(read.Buffer) : "";
}
