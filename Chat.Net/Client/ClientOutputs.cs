using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>What is to be done, in its order, until somebody takes it to do it. One thread at a time.</summary>
internal sealed class ClientOutputs
{
    private List<ClientOutput> _waiting = [];

    public void Add(ClientOutput output) => _waiting.Add(output);

    /// <summary>A packet is to go to the relay.</summary>
    public void Send(Packet packet) => Add(new ClientOutput.Send(packet));

    /// <summary>The person is to be told something.</summary>
    public void Publish(ClientEvent happened) => Add(new ClientOutput.Publish(happened));

    /// <summary>All of it, once.</summary>
    public IReadOnlyList<ClientOutput> Take()
    {
        var taken = _waiting;
        _waiting = [];
        return taken;
    }
}
