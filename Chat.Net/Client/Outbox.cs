using System.Threading.Channels;
using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>What was said and has not come back yet. It is sent again over every new connection, in the order in which it was said.</summary>
internal sealed class Outbox
{
    private readonly Lock _lock = new();
    private readonly List<Say> _unsettled = [];
    private ChannelWriter<Packet>? _connection;

    /// <summary>The texts that are neither in the list nor refused, in the order in which they were said.</summary>
    public IReadOnlyList<string> Texts
    {
        get
        {
            lock (_lock)
                return [.. _unsettled.Select(say => say.Text)];
        }
    }

    public void Add(Say say)
    {
        lock (_lock)
        {
            _unsettled.Add(say);
            _connection?.TryWrite(say);
        }
    }

    /// <summary>Tells the relay something that is not repeated, if there is a connection.</summary>
    public void Tell(Packet packet)
    {
        lock (_lock)
            _connection?.TryWrite(packet);
    }

    /// <summary>It came back in the list, or was refused; false when it was not waited for.</summary>
    public bool Settle(string id)
    {
        lock (_lock)
            return _unsettled.RemoveAll(say => say.Id == id) > 0;
    }

    /// <summary>A new connection takes over: it gets all that is unsettled, and what is said from now on.</summary>
    public void SendOver(ChannelWriter<Packet> connection)
    {
        lock (_lock)
        {
            _unsettled.ForEach(say => connection.TryWrite(say));
            _connection = connection;
        }
    }
}
