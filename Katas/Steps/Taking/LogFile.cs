using Katas.Steps.History;

namespace Katas.Steps.Taking;

/// <summary>A learning log as a file, that grows at its end.</summary>
internal sealed class LogFile(string path)
{
    /// <returns>The whole text; null where there is no file.</returns>
    public async Task<string?> ReadAsync() => File.Exists(path) ? await File.ReadAllTextAsync(path) : null;

    /// <summary>Adds a chapter or an entry; the contents follow.</summary>
    public async Task AppendAsync(string text) =>
        await File.WriteAllTextAsync(
            path, LogContents.WriteInto($"{(await ReadAsync() ?? "# Learning log").TrimEnd('\n')}\n\n{text}"));

    /// <summary>Makes it what it was.</summary>
    /// <param name="text">Null where there was no file.</param>
    public async Task PutBackAsync(string? text)
    {
        if (text is null)
            File.Delete(path);
        else
            await File.WriteAllTextAsync(path, text);
    }
}
