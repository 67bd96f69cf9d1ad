using Chat.Domain.Messages;
using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>Decides when a client asks for what came before its copy.</summary>
internal sealed class PastFetch
{
    /// <summary>How many updates one answer may have: some screens full.</summary>
    private const int Updates = 100;

    private bool _canAsk;

    /// <summary>Another relay, or the same one again.</summary>
    public void Begin(Hello hello) => _canAsk = hello.Past;

    /// <summary>Some of the answer is there.</summary>
    public void Receive(Past past) => _canAsk = past.Left == 0;

    /// <summary>The question for what came before this place; null where there is none to ask.</summary>
    public Fetch? Ask(Head begin)
    {
        if (!_canAsk || begin.Number == 0)
            return null;
        _canAsk = false;
        return new Fetch(begin, Updates);
    }
}
