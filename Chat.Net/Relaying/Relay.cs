namespace Chat.Net.Relaying;

/// <summary>The relay: one list of messages, and every client a cursor over it.</summary>
public sealed class Relay(RelayOptions options, TimeProvider time)
{
    /// <summary>Serves a connection on the delivery port until it ends.</summary>
    public Task DeliverAsync(ILink link) => Task.FromResult((options, time, link));

    /// <summary>Serves a connection on the inbox port until it ends.</summary>
    public Task ReceiveAsync(ILink link) => Task.FromResult((options, time, link));
}
