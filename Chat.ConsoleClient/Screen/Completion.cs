namespace Chat.ConsoleClient.Screen;

/// <summary>What Tab makes of the word before the cursor. It does not change.</summary>
/// <param name="Kept">What stands before that word.</param>
/// <param name="Found">What it may become; at least one.</param>
internal sealed record Completion(string Kept, IReadOnlyList<string> Found)
{
    private int Index { get; init; }

    /// <summary>What stands before the cursor then.</summary>
    public string Before => Kept + Found[Index];

    /// <returns>Null where no name, and no command, begins so.</returns>
    public static Completion? Of(string before, IEnumerable<string> names)
    {
        var start = before.LastIndexOfAny([' ', '\n']) + 1;
        var isCommand = start == 0 && before.StartsWith('/');
        string[] found = [.. (isCommand ? Command.Names : Command.ArgumentsOf(before[..start].TrimEnd()) ?? names)
            .Where(word => word.StartsWith(before[start..], StringComparison.OrdinalIgnoreCase))
            .Select(word => word + (start == 0 && !isCommand ? ": " : " "))];
        return found.Length == 0 ? null : new Completion(before[..start], found);
    }

    public Completion Next() => this with { Index = (Index + 1) % Found.Count };
}
