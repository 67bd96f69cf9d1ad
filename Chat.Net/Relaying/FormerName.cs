using Chat.Domain.Nicknames;

namespace Chat.Net.Relaying;

/// <summary>A name that a member has given up: kept for it for a while.</summary>
/// <param name="To">The name that it took instead.</param>
internal sealed record FormerName(Nickname To, TimeSpan Until);
