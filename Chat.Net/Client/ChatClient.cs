using System.Threading.Channels;
using Chat.Domain.Messages;
using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>
/// Someone in the room: a verified copy of the list, and a way to say things. When the connection is lost it comes back
/// by itself, resumes its copy, and repeats what has not come back. Any thread may use it; the events have one reader.
/// </summary>
public sealed class ChatClient : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly RelayAddress _relay;
    private readonly TimeProvider _time;
    private readonly ClientCore _core;
    private readonly Channel<ClientEvent> _events = Channel.CreateUnbounded<ClientEvent>();
    private readonly TaskCompletionSource _joined = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _left = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ITimer _deadline;
    private readonly long _start;
    private RelayConnection? _connection;
    private Task _running = Task.CompletedTask;

    private ChatClient(RelayAddress relay, string nickname, ClientOptions options, TimeProvider time)
    {
        (_relay, _time, _start) = (relay, time, time.GetTimestamp());
        _core = new ClientCore(relay, nickname, options, Random.Shared.NextDouble);
        _deadline = time.CreateTimer(
            _ => Handle(new ClientInput.DeadlineReached()), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The relay's address or name, as it was given.</summary>
    public string Host => _relay.Host;

    /// <summary>The nickname, as the room keeps it.</summary>
    public string Nickname
    {
        get
        {
            lock (_lock)
                return _core.Nickname;
        }
    }

    /// <summary>The id of the room's history, as the relay gave it; empty before it did.</summary>
    public string History
    {
        get
        {
            lock (_lock)
                return _core.History ?? "";
        }
    }

    /// <summary>What happens, in order. One reader.</summary>
    public ChannelReader<ClientEvent> Events => _events.Reader;

    /// <summary>What was said and has neither come back nor been refused.</summary>
    public IReadOnlyList<(string Id, string Text)> Undelivered
    {
        get
        {
            lock (_lock)
                return [.. _core.Undelivered.Select(say => (say.Id, say.Text))];
        }
    }

    /// <summary>Joins the room.</summary>
    /// <exception cref="JoinFailedException">No relay answers there, or it refuses.</exception>
    /// <exception cref="OperationCanceledException">It was stopped before it was in the room.</exception>
    public static async Task<ChatClient> JoinAsync(
        RelayAddress relay, string nickname, ClientOptions? options = null, TimeProvider? time = null,
        CancellationToken stop = default)
    {
        var client = new ChatClient(relay, nickname, options ?? new(), time ?? TimeProvider.System);
        client.Handle(new ClientInput.Started());
        try
        {
            await client._joined.Task.WaitAsync(stop);
            return client;
        }
        catch
        {
            await client.DisposeAsync();
            throw;
        }
    }

    /// <summary>Says something; it is said once it comes back in the list.</summary>
    /// <returns>The id under which it will come back.</returns>
    public string Say(string text)
    {
        var id = NewId();
        Say(id, text, Instant.Of(_time.GetUtcNow()));
        return id;
    }

    /// <summary>
    /// Says something under an id that is known before. What was said under it already is not said twice.
    /// </summary>
    /// <param name="saidAt">The author's own time.</param>
    public void Say(string id, string text, Instant saidAt) =>
        Handle(new ClientInput.Spoken(new Say(id, text, saidAt)));

    /// <summary>An id that nothing was said under.</summary>
    public static string NewId() => Guid.NewGuid().ToString("N");

    /// <summary>Asks for another nickname; it is one's own once it stands in the list.</summary>
    public void Rename(string nickname) => Handle(new ClientInput.RenameRequested(nickname));

    /// <summary>Asks for what came before the copy; it comes as an event, if there is any.</summary>
    public void RequestPast() => Handle(new ClientInput.PastRequested());

    /// <summary>Tries a lost connection at once. Connected, it does nothing.</summary>
    public void Reconnect() => Handle(new ClientInput.RetryRequested());

    /// <summary>Leaves the room: says so, and waits for the relay's goodbye.</summary>
    public async Task LeaveAsync()
    {
        Handle(new ClientInput.LeaveRequested());
        await _left.Task;
    }

    public async ValueTask DisposeAsync()
    {
        await _deadline.DisposeAsync();
        lock (_lock)
            HangUp();
        _events.Writer.TryComplete();
        await _running;
    }

    private void Handle(ClientInput input)
    {
        lock (_lock)
        {
            var now = _time.GetElapsedTime(_start);
            foreach (var output in _core.Handle(input, now))
                Apply(output);
            _deadline.Change(TimeUntil(_core.Deadline, now), Timeout.InfiniteTimeSpan);
        }
    }

    private static TimeSpan TimeUntil(TimeSpan deadline, TimeSpan now) =>
        deadline == TimeSpan.MaxValue ? Timeout.InfiniteTimeSpan : deadline > now ? deadline - now : TimeSpan.Zero;

    /// <summary>What a connection says that is no longer ours concerns nobody.</summary>
    private void HandleFrom(RelayConnection connection, ClientInput input)
    {
        lock (_lock)
        {
            if (connection == _connection)
                Handle(input);
        }
    }

    private void Apply(ClientOutput output)
    {
        switch (output)
        {
            case ClientOutput.Connect:
                _connection = new RelayConnection(_relay, HandleFrom);
                _running = Task.Run(_connection.RunAsync);
                break;
            case ClientOutput.Send send:
                _connection?.Send(send.Packet);
                break;
            case ClientOutput.HangUp:
                HangUp();
                break;
            case ClientOutput.Publish publish:
                _events.Writer.TryWrite(publish.Event);
                if (publish.Event is ClientEvent.Joined)
                    _joined.TrySetResult();
                break;
            case ClientOutput.Fail fail:
                _joined.TrySetException(fail.Error);
                break;
            case ClientOutput.End:
                _events.Writer.TryComplete();
                _left.TrySetResult();
                break;
        }
    }

    private void HangUp()
    {
        var connection = _connection;
        _connection = null;
        connection?.Dispose();
    }
}
