using System.Threading.Channels;
using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>What was said and has not come back yet. It is sent again over every new connection, in the order in which it was said.</summary>
internal sealed class Outbox
{
    private readonly Lock _lock = new();
    private readonly List<Say> _unacknowledged = [];
    private ChannelWriter<Packet>? _connection;

    /// <summary>The texts that are neither in the list nor refused, in the order in which they were said.</summary>
    public IReadOnlyList<string> Texts
    {
        get
        {
            lock (_lock)
                return [.. _unacknowledged.Select(say => say.Text)];
        }
    }

    public void Add(Say say)
    {
        lock (_lock)
        {
            _unacknowledged.Add(say);
            _connection?.TryWrite(say);
        }
    }

    /// <summary>Sends the relay something that is not repeated, if there is a connection.</summary>
    public void Send(Packet packet)
    {
        lock (_lock)
            _connection?.TryWrite(packet);
    }

    /// <summary>It came back in the list, or was refused; false when it was not waited for.</summary>
    public bool Acknowledge(string id)
    {
        lock (_lock)
            return _unacknowledged.RemoveAll(say => say.Id == id) > 0;
    }

    /// <summary>A new connection takes over: it gets all that is not acknowledged, and what is said from now on.</summary>
    public void Attach(ChannelWriter<Packet> connection)
    {
        lock (_lock)
        {
            _unacknowledged.ForEach(say => connection.TryWrite(say));
            _connection = connection;
        }
    }
}
