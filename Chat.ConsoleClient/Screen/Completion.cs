namespace Chat.ConsoleClient.Screen;

/// <summary>What Tab makes of the word before the cursor.</summary>
/// <param name="Before">What stands before the cursor then.</param>
internal sealed record Completion(string Before)
{
    /// <returns>Null where nobody's name begins so.</returns>
    public static Completion? Of(string before, IEnumerable<string> names)
    {
        var start = before.LastIndexOf(' ') + 1;
        return names.FirstOrDefault(name => name.StartsWith(before[start..], StringComparison.Ordinal)) is { } found
            ? new Completion(before[..start] + found + (start == 0 ? ": " : " "))
            : null;
    }
}
