using System.Security.Cryptography;

namespace Chat.Net.Client;

/// <summary>How long the client waits for what, each with its default, and the key to its name.</summary>
public sealed record ClientOptions
{
    /// <summary>
    /// By which a name is taken over from a connection that was lost: 32 hexadecimal digits, drawn by chance.
    /// </summary>
    public string Key { get; init; } = RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>For a connection, a hello or a welcome; 10 s.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>For the relay's goodbye when leaving; 2 s.</summary>
    public TimeSpan LeaveTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Before the first try to come back; 0.5 s, doubled each time.</summary>
    public TimeSpan FirstRetryDelay { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>Between two tries to come back, at most; 30 s.</summary>
    public TimeSpan MaxRetryDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a connection holds before the waits begin anew, though no update came; 30 s.</summary>
    public TimeSpan BackoffResetAfter { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Its name alone: the key is nobody's to read in a log.</summary>
    public override string ToString() => nameof(ClientOptions);
}
