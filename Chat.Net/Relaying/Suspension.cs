namespace Chat.Net.Relaying;

/// <summary>While the disk is full, what members ask for waits.</summary>
internal sealed class Suspension
{
    private readonly Queue<RelayEvent.PacketReceived> _deferred = [];

    /// <summary>Whether it is on.</summary>
    public bool IsOn { get; private set; }

    public void Begin() => IsOn = true;

    /// <summary>It waits until the end.</summary>
    public void Defer(RelayEvent.PacketReceived received) => _deferred.Enqueue(received);

    /// <returns>What has waited, in its order.</returns>
    public IReadOnlyList<RelayEvent.PacketReceived> End()
    {
        var deferred = _deferred.ToList();
        _deferred.Clear();
        IsOn = false;
        return deferred;
    }
}
