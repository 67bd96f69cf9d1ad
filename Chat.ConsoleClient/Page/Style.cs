namespace Chat.ConsoleClient.Page;

/// <summary>How text is drawn.</summary>
internal readonly record struct Style
{
    public static readonly Style Plain;

    public static readonly Style Reversed = new() { Reverse = true };

    /// <summary>A name that speaks to the reader.</summary>
    public static readonly Style Mention = new() { Bold = true, Reverse = true };

    public static readonly Style Dimmed = new() { Dim = true };

    /// <summary>Whether the colours of text and ground are swapped.</summary>
    public bool Reverse { get; init; }

    /// <summary>Whether it stands out.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether it steps back behind the rest.</summary>
    public bool Dim { get; init; }

    /// <summary>The number of an author's colour; null for the terminal's own.</summary>
    public int? Author { get; init; }

    /// <summary>Where it leads when it is clicked; null for nowhere.</summary>
    public string? Link { get; init; }
}
