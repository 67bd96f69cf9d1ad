namespace Chat.Net.Relaying;

/// <summary>
/// Something that whoever runs the relay wants to know of. It never holds what was said, or a secret.
/// </summary>
public sealed record RelayDiagnostic
{
    /// <param name="who">The nickname, or the address of somebody who has none.</param>
    /// <param name="why">A sentence, where there is something to say.</param>
    internal RelayDiagnostic(DiagnosticKind kind, string who, string why) => (Kind, Who, Why) = (kind, who, why);

    internal DiagnosticKind Kind { get; }

    internal string Who { get; }

    internal string Why { get; }

    /// <summary>Whether something went wrong.</summary>
    public bool IsWarning => Kind
        is DiagnosticKind.ProtocolError
        or DiagnosticKind.Slow
        or DiagnosticKind.Idle
        or DiagnosticKind.Evicted
        or DiagnosticKind.Torn
        or DiagnosticKind.DiskFull
        or DiagnosticKind.Bug;

    /// <summary>All of it, to be read.</summary>
    public string Sentence => $"{Who} {Verb} {Why}";

    private string Verb => Kind switch
    {
        DiagnosticKind.Resumed => "came back",
        DiagnosticKind.Left => "left",
        DiagnosticKind.Renamed => "is now",
        DiagnosticKind.Lost => "lost the connection;",
        DiagnosticKind.Refused => "was refused",
        DiagnosticKind.ProtocolError => "broke the protocol:",
        DiagnosticKind.Idle => "timed out",
        DiagnosticKind.Slow => "was too slow:",
        DiagnosticKind.Evicted => "was disconnected:",
        DiagnosticKind.Torn => "ended within a turn that nobody has seen;",
        DiagnosticKind.DiskFull => "found no room on the disk;",
        DiagnosticKind.DiskFreed => "has room",
        DiagnosticKind.Bug => "met a bug:",
        _ => "joined",
    };
}
