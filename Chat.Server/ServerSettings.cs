using Chat.Net.Hosting;
using Chat.Net.Relaying;

namespace Chat.Server;

/// <summary>Where to listen and what to allow.</summary>
internal sealed record ServerSettings(RelayEndpoints Where, RelayOptions Relay);
