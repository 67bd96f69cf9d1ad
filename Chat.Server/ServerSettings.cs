using System.Net;
using Chat.Net.Relaying;

namespace Chat.Server;

/// <summary>Where to listen and what to allow. Port 0 stands for any free port.</summary>
public sealed record ServerSettings(IPAddress Bind, int DeliveryPort, int InboxPort, RelayOptions Relay);
