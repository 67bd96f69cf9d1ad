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

    /// <summary>How many updates somebody who reads is given next.</summary>
    private int _updates = ToRead;

    private bool _canAsk;
    private bool _isKnown;

    /// <summary>Whether an answer is waited for.</summary>
    public bool IsAsked { get; private set; }

    /// <summary>Another relay, or the same one again.</summary>
    public void Begin(Hello hello) => (_canAsk, IsAsked, _isKnown) = (hello.Past, false, false);

    /// <summary>Some of an answer is there.</summary>
    /// <returns>Whether it is wanted: it was asked for, and is not known already.</returns>
    public bool Receive(Past past)
    {
        var isWanted = IsAsked && !_isKnown;
        if (past.Left == 0)
            (_canAsk, IsAsked, _isKnown) = (_canAsk || IsAsked, false, false);
        return isWanted;
    }

    /// <summary>There is nothing more to be had on this connection.</summary>
    public void Refuse() => IsAsked = false;

    /// <summary>What is left of the answer is known already.</summary>
    public void PassOver() => _isKnown = IsAsked;

    /// <summary>The question of somebody who reads; null where there is none to ask.</summary>
    public Fetch? Ask(Head begin)
    {
        var question = Ask(begin, _updates);
        if (question is not null)
            _updates = Math.Min(2 * _updates, ToFill);
        return question;
    }

    /// <summary>The question for what came before this place; null where there is none to ask.</summary>
    public Fetch? Ask(Head begin, int updates)
    {
        if (!_canAsk || begin.Number == 0)
            return null;
        (_canAsk, IsAsked) = (false, true);
        return new Fetch(begin, updates);
    }
}
