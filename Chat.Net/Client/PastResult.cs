namespace Chat.Net.Client;

/// <summary>What came of an update from before the copy.</summary>
internal abstract record PastResult
{
    private PastResult()
    {
    }

    /// <summary>Nobody had asked for it.</summary>
    public sealed record NotAsked : PastResult;

    /// <summary>It is not what the copy's own hash says.</summary>
    public sealed record IntegrityFailure : PastResult;

    /// <summary>The copy begins earlier.</summary>
    /// <param name="By">By how many messages.</param>
    public sealed record Prepended(int By) : PastResult;

    /// <summary>Some of what was missed has come, and not all.</summary>
    public sealed record GapNarrowed : PastResult;

    /// <summary>All that was missed has come: the copy is one piece.</summary>
    /// <param name="Missed">The number of missed messages.</param>
    public sealed record GapClosed(int Missed) : PastResult;

    /// <summary>The two pieces do not meet.</summary>
    public sealed record GapUnbridged : PastResult;
}
