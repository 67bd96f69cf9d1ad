namespace Chat.ConsoleClient.Page;

/// <summary>Where reading stopped, and how much others have said since. It does not change.</summary>
/// <param name="From">The index of the first message after it; null where there is no line.</param>
internal sealed record UnreadLine(int? From = null, int Count = 0)
{
    /// <summary>Where the next line will be, once others have said something; null while somebody reads.</summary>
    private int? StoppedAt { get; init; }

    /// <summary>Whether nobody reads, and there is a line since.</summary>
    private bool IsGrowing { get; init; }

    /// <summary>Reading stops before the message that will have this index.</summary>
    public UnreadLine Stop(int end) => this with { StoppedAt = end };

    /// <summary>Somebody reads again; the line stays.</summary>
    public UnreadLine Resume() => this with { StoppedAt = null, IsGrowing = false };

    /// <summary>Messages came in before all of it.</summary>
    public UnreadLine Shift(int by) => this with { From = From + by, StoppedAt = StoppedAt + by };

    /// <summary>Messages came in; until others say something, where reading stopped goes along with them.</summary>
    public UnreadLine Add(int saidByOthers, int end) =>
        IsGrowing ? this with { Count = Count + saidByOthers }
        : StoppedAt is null ? this
        : saidByOthers == 0 ? Stop(end)
        : new UnreadLine(StoppedAt, saidByOthers) { IsGrowing = true };
}
