namespace Chat.ConsoleClient.Screen;

/// <summary>Where reading stopped, and how much others have said since. It does not change.</summary>
/// <param name="From">The index of the first message after it; null where there is no line.</param>
/// <param name="IsGrowing">Whether nobody reads, so that more becomes unread.</param>
internal sealed record UnreadLine(int? From = null, int Count = 0, bool IsGrowing = false)
{
    /// <summary>Reading stops before the message that will have this index.</summary>
    public UnreadLine Stop(int end) => new(end, IsGrowing: true);

    /// <summary>Somebody reads again; the line stays.</summary>
    public UnreadLine Resume() => this with { IsGrowing = false };

    /// <summary>Messages came in; until others have said something the line goes along below them.</summary>
    public UnreadLine Add(int saidByOthers, int end) =>
        !IsGrowing ? this
        : Count + saidByOthers == 0 ? Stop(end)
        : this with { Count = Count + saidByOthers };
}
