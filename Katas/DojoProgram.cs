namespace Katas;

/// <summary>The dojo as a program.</summary>
public static class DojoProgram
{
    /// <returns>The exit code: 0, 1 (the specs or the judge are not content), 2 (usage).</returns>
    public static async Task<int> RunAsync(string[] args, DojoFolders folders, TextWriter output, TextWriter error, CancellationToken stop)
    {
        try
        {
            await using var dojo = new Dojo(folders);
            return await new CommandLine(dojo, output).RunAsync(args, error, stop);
        }
        catch (UsageException usage)
        {
            await error.WriteLineAsync(usage.Message);
            return 2;
        }
    }
}
