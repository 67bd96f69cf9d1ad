namespace Chat.Net.Client;

/// <summary>Where a relay is: a host name or IP address, and its two ports.</summary>
public sealed record RelayAddress(string Host, int DeliveryPort = 6969, int InboxPort = 6970);
