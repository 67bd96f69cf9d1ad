using System.Net;

namespace Chat.Server;

/// <summary>The first line of a server: where it listens, and who can reach it.</summary>
internal static class Banner
{
    public static string Of(IPAddress bind, int deliveryPort, int inboxPort, string? data = null) =>
        $"Listening on {bind}, ports {deliveryPort} (to clients) and {inboxPort} (from clients). "
            + $"{ReachOf(bind)} {KeepingOf(data)}Ctrl-C stops it.";

    private static string KeepingOf(string? data) => data is null ? "" : $"What is said is kept in {data}. ";

    private static string ReachOf(IPAddress bind) => IPAddress.IsLoopback(bind)
        ? "Only this machine can reach it; --bind 0.0.0.0 opens it to others."
        : "Anyone who can reach this machine can join; traffic is unencrypted.";
}
