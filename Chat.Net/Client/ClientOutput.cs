using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>What the client's core wants done.</summary>
internal abstract record ClientOutput
{
    private ClientOutput()
    {
    }

    /// <summary>A new pair of connections.</summary>
    public sealed record Connect : ClientOutput;

    /// <summary>A packet into the relay's inbox.</summary>
    public sealed record Send(Packet Packet) : ClientOutput;

    /// <summary>The end of the connections, at once.</summary>
    public sealed record HangUp : ClientOutput;

    /// <summary>Something for the person.</summary>
    public sealed record Publish(ClientEvent Event) : ClientOutput;

    /// <summary>The first try to join has failed, and there is no other.</summary>
    public sealed record Fail(JoinFailedException Error) : ClientOutput;

    /// <summary>The person has left; nothing comes after this.</summary>
    public sealed record End : ClientOutput;
}
