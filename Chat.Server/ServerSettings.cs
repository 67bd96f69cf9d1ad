using Chat.Net.Hosting;
using Chat.Net.Relaying;

namespace Chat.Server;

/// <summary>Where to listen and what to allow.</summary>
/// <param name="Data">The folder in which the conversation is kept; null to keep nothing.</param>
internal sealed record ServerSettings(RelayEndpoints Where, RelayOptions Relay, string? Data);
