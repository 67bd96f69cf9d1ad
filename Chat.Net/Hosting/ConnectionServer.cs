using Chat.Net.Relaying;

namespace Chat.Net.Hosting;

/// <summary>Serves the connections of both ports, and tells what happens on them. Any number of tasks.</summary>
/// <param name="tell">Takes what happened; it may have to be waited for.</param>
internal sealed class ConnectionServer(
    RelayConnections connections, InboxReader inboxes, Func<RelayEvent, ValueTask> tell)
{
    /// <summary>Serves a connection on the delivery port until it ends.</summary>
    public async Task DeliverAsync(IConnection connection)
    {
        var id = connections.AddDelivery(connection);
        await tell(new RelayEvent.DeliveryConnected(id, Secret.Draw(), connection.Remote));
        // After the goodbye the client hangs up: an end from this side would throw away what it has not read yet.
        await ServeAsync(WaitForCloseAsync(id, connection));
        await tell(new RelayEvent.DeliveryEnded(id));
    }

    /// <summary>Until the client ends the connection. It has nothing to say on it.</summary>
    private async Task WaitForCloseAsync(SessionId id, IConnection connection)
    {
        var told = false;
        while (await connection.DiscardAsync() > 0)
        {
            if (!told)
                await tell(new RelayEvent.DeliveryPortViolated(id));
            told = true;
        }
    }

    /// <summary>Serves a connection on the inbox port until it ends.</summary>
    public async Task ReceiveAsync(IConnection connection)
    {
        var id = connections.AddInbox(connection);
        await tell(new RelayEvent.InboxConnected(id, connection.Remote));
        await ServeAsync(inboxes.ReadAsync(id, connection));
        await tell(new RelayEvent.InboxEnded(id));
    }

    /// <summary>Until a connection ends; a bug of ours ends it as well.</summary>
    private async Task ServeAsync(Task serving)
    {
        try
        {
            await serving;
        }
        catch (Exception end) when (ConnectionEnd.Is(end))
        {
        }
        catch (Exception bug)
        {
            await tell(RelayEvent.ServingFailed.Of(bug));
        }
    }
}
