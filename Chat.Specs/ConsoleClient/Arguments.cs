using Chat.Net.Client;
using Chat.Net.Hosting;

namespace Chat.Specs.ConsoleClient;

/// <summary>What the client is started with.</summary>
internal static class Arguments
{
    public static string[] To(Relay relay, params string[] more) =>
        To(new RelayAddress("127.0.0.1", relay.DeliveryPort, relay.InboxPort), more);

    public static string[] To(RelayAddress relay, params string[] more) =>
        [relay.Host, $"{relay.DeliveryPort}", "--inbox-port", $"{relay.InboxPort}", .. more];
}
