using System.IO.Pipelines;
using System.Net;
using Chat.Net.Hosting;

namespace Chat.Specs.Net.Hosting;

/// <summary>A connection in memory: the relay's end is the link, the spec has the other.</summary>
internal sealed class Wire(string address = "127.0.0.1") : IConnection
{
    private readonly Pipe _toRelay = new();
    private readonly Pipe _toClient = new(new PipeOptions(pauseWriterThreshold: 0));
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _held = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _sendingEnded = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IPEndPoint Remote { get; } = new(IPAddress.Parse(address), 5_000);

    public PipeReader Input => _toRelay.Reader;

    /// <summary>Whether the client's side takes any bytes.</summary>
    public bool Stuck { get; set; }

    /// <summary>What comes of it when something is sent; null when nothing goes wrong.</summary>
    public Exception? Fault { get; set; }

    /// <summary>Whether the client's side takes only some bytes at a time, after a while.</summary>
    public bool IsSlow { get; set; }

    /// <summary>What the client's side waits for before it takes anything; nothing, most of the time.</summary>
    public Task Hold { get; set; } = Task.CompletedTask;

    /// <summary>When the relay sends, and is held.</summary>
    public Task Held => _held.Task;

    /// <summary>Is called with what is about to be sent.</summary>
    public Action<ReadOnlyMemory<byte>> Sending { get; set; } = _ => { };

    /// <summary>What the relay handed over to be sent, piece by piece.</summary>
    public List<ReadOnlyMemory<byte>> Pieces { get; } = [];

    public PipeWriter ToRelay => _toRelay.Writer;

    public PipeReader FromRelay => _toClient.Reader;

    public Task Closed => _closed.Task;

    /// <summary>When the relay has ended its direction.</summary>
    public Task SendingEnded => _sendingEnded.Task;

    public async Task ShouldCloseAsync()
    {
        await Task.WhenAny(_closed.Task, Task.Delay(TimeSpan.FromSeconds(3)));
        _closed.Task.IsCompleted.ShouldBeTrue("the relay should have closed the connection");
    }

    public async ValueTask<int> DiscardAsync()
    {
        var read = await _toRelay.Reader.ReadAsync();
        var length = (int)read.Buffer.Length;
        _toRelay.Reader.AdvanceTo(read.Buffer.End);
        return length;
    }

    public async ValueTask<int> SendAsync(ReadOnlyMemory<byte> bytes)
    {
        Pieces.Add(bytes);
        Sending(bytes);
        if (!Hold.IsCompleted)
            _held.TrySetResult();
        await Task.WhenAny(Hold, _closed.Task);
        if (Fault is not null)
            throw Fault;
        if (Stuck)
            await _closed.Task;
        if (_closed.Task.IsCompleted)
            throw new IOException("closed");
        if (IsSlow)
        {
            await Task.Yield();
            bytes = bytes[..Math.Min(bytes.Length, 1 + (Pieces.Count % 100))];
        }
        await _toClient.Writer.WriteAsync(bytes);
        return bytes.Length;
    }

    public void EndSending()
    {
        _toClient.Writer.Complete();
        _sendingEnded.TrySetResult();
    }

    public void Close()
    {
        if (!_closed.TrySetResult())
            return;
        _toRelay.Writer.Complete();
        _toClient.Writer.Complete();
    }
}
