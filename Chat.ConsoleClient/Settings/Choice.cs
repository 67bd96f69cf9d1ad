namespace Chat.ConsoleClient.Settings;

/// <summary>The words among which a setting is chosen, each with what it means.</summary>
internal sealed record Choice<T>(params (string Word, T Value)[] Words)
    where T : struct
{
    /// <returns>What the word means; null where it is none of them.</returns>
    public T? Find(string word)
    {
        var index = Array.FindIndex(Words, known => known.Word == word);
        return index < 0 ? null : Words[index].Value;
    }

    /// <summary>All of them, for whoever has written another.</summary>
    /// <param name="quote">What stands around each.</param>
    public string List(string quote = "")
    {
        var words = Words.Select(known => quote + known.Word + quote).ToList();
        return $"{string.Join(", ", words[..^1])} or {words[^1]}";
    }
}
