using Chat.Domain.Messages;
using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>Decides when a client asks for what came before its copy.</summary>
internal sealed class PastFetch
{
    /// <summary>How many updates one answer may have to somebody who reads: some screens full.</summary>
    public const int ToRead = 100;

    /// <summary>How many it may have to fill a gap: as many as fit.</summary>
    public const int ToFill = 1_000;

    /// <summary>The longest gap that is filled, in messages: it takes some seconds.</summary>
    public const int LongestGap = 100_000;

    private bool _canAsk;

    /// <summary>Another relay, or the same one again.</summary>
    public void Begin(Hello hello) => (_canAsk, IsPassingOver) = (hello.Past, false);

    /// <summary>Whether what is left of an answer is known already.</summary>
    public bool IsPassingOver { get; private set; }

    /// <summary>Some of the answer is there.</summary>
    public void Receive(Past past)
    {
        _canAsk = past.Left == 0;
        IsPassingOver &= !_canAsk;
    }

    /// <summary>What is left of this answer is of no use.</summary>
    public void PassOver() => IsPassingOver = !_canAsk;

    /// <summary>The question for what came before this place; null where there is none to ask.</summary>
    public Fetch? Ask(Head begin, int updates = ToRead)
    {
        if (!_canAsk || begin.Number == 0)
            return null;
        _canAsk = false;
        return new Fetch(begin, updates);
    }
}
