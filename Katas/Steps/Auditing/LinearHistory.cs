using Katas.Common;
using Katas.Steps.Rules;

namespace Katas.Steps.Auditing;

/// <summary>Reads a history as the one line that it should be.</summary>
internal static class LinearHistory
{
    private const char Record = '\u001e';
    private const char Field = '\u001f';

    /// <param name="range">As git-rev-parse understands it.</param>
    /// <param name="last">Only so many of its last commits; null is all.</param>
    /// <returns>The commits, from old to new.</returns>
    public static async Task<IReadOnlyList<CommitInfo>> ReadAsync(string folder, string range, int? last)
    {
        var text = await Git.AskAsync(
            folder, "log", "--reverse", "--first-parent", "-m", "--root", "--numstat", "--no-renames",
            $"--format={Record}%H{Field}%P{Field}%B{Field}",
            $"--max-count={last ?? -1}", "--end-of-options", range, "--");
        return [.. text.Split(Record, StringSplitOptions.RemoveEmptyEntries).Select(CommitIn)];
    }

    private static CommitInfo CommitIn(string text)
    {
        var fields = text.Split(Field);
        return new CommitInfo(
            fields[0], Words(fields[1], ' '), fields[2].TrimEnd(), ChangedFiles.Read(Words(fields[3], '\n')));
    }

    private static string[] Words(string text, char separator) =>
        text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
