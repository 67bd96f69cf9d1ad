using Chat.Domain.Messages;

namespace Chat.Net.Relaying;

/// <summary>What the events of one turn came to.</summary>
/// <param name="Messages">What is appended to the log, before anything else is done.</param>
/// <param name="Effects">What is done then, in this order.</param>
internal sealed record Turn(IReadOnlyList<Message> Messages, IReadOnlyList<RelayEffect> Effects)
{
    /// <summary>Both in one.</summary>
    public Turn Then(Turn next) => new([.. Messages, .. next.Messages], [.. Effects, .. next.Effects]);
}
