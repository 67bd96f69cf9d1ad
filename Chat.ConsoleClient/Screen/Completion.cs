namespace Chat.ConsoleClient.Screen;

/// <summary>What Tab makes of the word before the cursor.</summary>
/// <param name="Before">What stands before the cursor then.</param>
internal sealed record Completion(string Before)
{
    /// <returns>Null where nobody's name begins so.</returns>
    public static Completion? Of(string before, IEnumerable<string> names)
    {
        var start = before.LastIndexOf(' ') + 1;
        var found = names.FirstOrDefault(name =>
            name.StartsWith(before[start..], StringComparison.OrdinalIgnoreCase));
        return found is null ? null : new Completion(before[..start] + found + (start == 0 ? ": " : " "));
    }
}
