using System.Diagnostics;
using System.Globalization;
using System.Text;
using Katas.Common;

namespace Katas.Steps.Auditing;

/// <summary>
/// Reads files as they were in any commit, from one git that stays at hand (<c>git cat-file --batch</c>).
/// </summary>
internal sealed class GitObjects(string folder) : IDisposable
{
    private readonly Process _git = Git.Start(folder, "cat-file", "--batch");

    /// <returns>The file's text; empty where that commit has none.</returns>
    public async Task<string> ReadAsync(string commit, string path)
    {
        await _git.StandardInput.WriteAsync($"{commit}:{path}\n");
        await _git.StandardInput.FlushAsync();
        var answer = _git.StandardOutput.BaseStream;
        var head = await ReadLineAsync(answer);
        if (!int.TryParse(head.Split(' ')[^1], CultureInfo.InvariantCulture, out var size))
            return "";
        // A line break follows the text.
        var bytes = new byte[size + 1];
        await answer.ReadExactlyAsync(bytes);
        return Encoding.UTF8.GetString(bytes, 0, size);
    }

    /// <returns>The files in which two commits differ.</returns>
    public async Task<IReadOnlyList<string>> ChangedAsync(string from, string to) =>
        (await Git.AskAsync(
            folder, "diff", "--name-only", "--no-renames", await Git.ResolveAsync(folder, from), to)).Split(
            '\n', StringSplitOptions.RemoveEmptyEntries);

    public void Dispose()
    {
        _git.StandardInput.Close();
        _git.Dispose();
    }

    private static async Task<string> ReadLineAsync(Stream stream)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (await stream.ReadAsync(one) == 1 && one[0] != '\n')
            line.Append((char)one[0]);
        return line.ToString();
    }
}
