using Chat.Net.Client;

namespace Chat.ConsoleClient.Screen;

/// <summary>There is no connection.</summary>
/// <param name="Words">Why not, for a person.</param>
/// <param name="IsNameRefused">Whether another name would be let in.</param>
/// <param name="RetryIn">In how many seconds it is tried again; 0 or less while it is tried.</param>
internal sealed record Outage(string Words, bool IsNameRefused, int RetryIn)
{
    public static Outage Of(ClientEvent.Disconnected lost) =>
        new(lost.Words, lost.IsNameRefused, (int)Math.Ceiling(lost.RetryIn.TotalSeconds));

    public Outage PassSecond() => this with { RetryIn = RetryIn - 1 };

    /// <summary>It is tried now.</summary>
    public Outage TryNow() => this with { RetryIn = 0 };
}
