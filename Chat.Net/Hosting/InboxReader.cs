using Chat.Domain.Pacing;
using Chat.Net.Packets;
using Chat.Net.Relaying;

namespace Chat.Net.Hosting;

/// <summary>Reads what clients send, each at its pace. Any number of tasks.</summary>
/// <param name="tell">Takes what happened; it may have to be waited for.</param>
internal sealed class InboxReader(RelayOptions options, TimeProvider time, Func<RelayEvent, ValueTask> tell)
{
    private readonly long _start = time.GetTimestamp();

    /// <summary>What is waited for before anything more is told; null, most of the time.</summary>
    private TaskCompletionSource? _held;

    /// <summary>Nothing more is told than who wants in, and who is alive.</summary>
    public void Hold() => Volatile.Write(ref _held, new(TaskCreationOptions.RunContinuationsAsynchronously));

    public void ReadOn() => Interlocked.Exchange(ref _held, null)?.TrySetResult();

    /// <summary>Reads until the client ends the connection, or breaks the protocol.</summary>
    public async Task ReadAsync(InboxId id, IConnection connection)
    {
        try
        {
            var reader = new WordPacketReader(connection.Input);
            TokenBucket? texts = null, names = null, past = null;
            while (await reader.ReadAsync(default) is { } body)
            {
                var packet = PacketReader.FromClient.Read(body);
                var pace = packet switch
                {
                    Say => texts ??= NewPace(),
                    Join or Rename => names ??= NewPace(),
                    Fetch => past ??= NewPace(),
                    _ => null,
                };
                if (pace is not null)
                    await ThrottleAsync(id, pace.Take(time.GetElapsedTime(_start)));
                if (packet is not (Join or Alive) && Volatile.Read(ref _held) is { } held)
                    await held.Task;
                await tell(new RelayEvent.PacketReceived(id, packet));
            }
        }
        catch (ProtocolException error)
        {
            await tell(new RelayEvent.ProtocolViolated(id, error.Message));
        }
    }

    private TokenBucket NewPace() => new(options.Burst, options.Rate);

    /// <summary>Someone too fast is read more slowly: what is not read yet waits in their connection.</summary>
    private async Task ThrottleAsync(InboxId id, TimeSpan wait)
    {
        if (wait == TimeSpan.Zero)
            return;
        await tell(new RelayEvent.ReadingPaused(id));
        await Task.Delay(wait, time);
        await tell(new RelayEvent.ReadingResumed(id));
    }
}
