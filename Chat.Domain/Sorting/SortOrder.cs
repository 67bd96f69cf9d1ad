namespace Chat.Domain.Sorting;

/// <summary>The orders in which messages can be shown.</summary>
public enum SortOrder
{
    /// <summary>The room's order.</summary>
    Number,

    /// <summary>By the author's own time.</summary>
    Time,

    /// <summary>By author, then by time.</summary>
    Author,
}
