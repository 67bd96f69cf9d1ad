using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>What was said and has not come back yet, in the order in which it was said.</summary>
internal sealed class Outbox
{
    private readonly List<Say> _unacknowledged = [];

    public IReadOnlyList<Say> Unacknowledged => _unacknowledged;

    public void Add(Say say) => _unacknowledged.Add(say);

    /// <summary>It came back in the list, or was refused; false when it was not waited for.</summary>
    public bool Acknowledge(string id) => _unacknowledged.RemoveAll(say => say.Id == id) > 0;
}
