using System.Net.Sockets;
using Chat.Domain.Text;

namespace Chat.Net.Client;

/// <summary>Why there is no connection, in a sentence for a person.</summary>
internal static class ConnectionWords
{
    public static string NoChatServer(RelayAddress relay, string why) =>
        $"{Place(relay)}, is not a chat server. ({why})";

    public static string NoAnswer(RelayAddress relay, TimeSpan timeout) =>
        $"{Place(relay)}, did not answer within {timeout.TotalSeconds} s.";

    public static string Unreachable(RelayAddress relay, ClientInput.ConnectionLost lost) => lost.Error switch
    {
        SocketError.ConnectionRefused => $"No server is running at {Place(relay)}.",
        SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData =>
            $"Cannot find a host called {relay.Host}.",
        _ => $"Cannot reach {Place(relay)}: {Clause.Of(lost.Why)}.",
    };

    private static string Place(RelayAddress relay) => $"{relay.Host}, port {relay.DeliveryPort}";
}
