using Chat.Domain.Messages;
using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>Decides when a client asks for what came before its copy.</summary>
internal sealed class PastFetch
{
    /// <summary>How many updates one answer may have: some screens full.</summary>
    private const int Updates = 100;

    /// <summary>The question for what came before this place.</summary>
    public static Fetch Ask(Head begin) => new(begin, Updates);
}
