using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Katas.Common;
using Katas.Steps.History;
using Katas.Steps.Runs;

namespace Katas.Steps.Auditing;

/// <summary>
/// Remembers, in a folder, what a run of specs showed, by what was built: all files of a commit but its log.
/// </summary>
/// <param name="top">The repository's uppermost folder.</param>
internal sealed class RunCache(string folder, string top)
{
    /// <summary>
    /// The run of a commit, or of another one in which the same was built; null where there was none.
    /// </summary>
    public async Task<SpecsRun?> FindAsync(string commit)
    {
        var file = await FileOfAsync(commit);
        try
        {
            return File.Exists(file)
                ? JsonSerializer.Deserialize(await File.ReadAllTextAsync(file), RunContext.Default.SpecsRun)
                : null;
        }
        catch (JsonException)
        {
            // Half written: it is run once more.
            return null;
        }
    }

    public async Task StoreAsync(string commit, SpecsRun run)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(
            await FileOfAsync(commit), JsonSerializer.Serialize(run, RunContext.Default.SpecsRun));
    }

    private async Task<string> FileOfAsync(string commit)
    {
        var files = (await Git.AskAsync(top, "ls-tree", "-r", commit)).Split('\n')
            .Where(line => !line.EndsWith('\t' + LogBook.FileName, StringComparison.Ordinal));
        return Path.Combine(folder,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', files)))) + ".json");
    }
}

/// <inheritdoc/>
[JsonSerializable(typeof(SpecsRun))]
internal sealed partial class RunContext : JsonSerializerContext;
