namespace Chat.Net.Relaying;

/// <summary>What holds a name of the room: a member, a member that is closing, or a reserved name.</summary>
internal interface IOccupant
{
    Identity Identity { get; }
}
