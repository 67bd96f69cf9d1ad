using System.Globalization;
using System.Net;

namespace Chat.ConsoleClient.Settings;

/// <summary>A port, as people write it.</summary>
internal static class Port
{
    /// <summary>The delivery port of a relay that was told none.</summary>
    public const int Default = 6969;

    /// <exception cref="UsageException">It is none from 1 up.</exception>
    public static int Parse(string text) =>
        TryParse(text, out var port)
            ? port
            : throw new UsageException($"'{text}' is not a valid port (1–65535).");

    public static bool TryParse(string text, out int port) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port) && IsValid(port);

    public static bool IsValid(int port) => port is >= 1 and <= IPEndPoint.MaxPort;

    /// <exception cref="UsageException">There is none.</exception>
    public static int After(int port) => port < IPEndPoint.MaxPort
        ? port + 1
        : throw new UsageException($"Port {port} leaves no room for the inbox port; use --inbox-port.");
}
