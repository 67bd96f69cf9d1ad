namespace Chat.ConsoleClient.Page;

/// <summary>What is looked for, and how far that has come. It does not change.</summary>
internal sealed record Seeking
{
    /// <summary>What is searched for; null for nothing.</summary>
    public Search? Search { get; init; }

    /// <summary>The place to which one was led last; null once one has scrolled.</summary>
    public int? Found { get; init; }

    /// <summary>Whether the search goes on in what came before the messages that are here.</summary>
    public bool IsLookingBack { get; init; }

    /// <summary>In which direction there is no other hit: up (-1) or down (1); 0 where that is not known.</summary>
    public int LastHit { get; init; }

    /// <summary>One is somewhere else now.</summary>
    public Seeking Leave() => new() { Search = Search };
}
