using System.Diagnostics;

namespace Chat.Specs.Katas;

/// <summary>A git repository of somebody's, for a spec.</summary>
internal sealed class Repository
{
    public Repository(string folder)
    {
        Folder = folder;
        Git("init", "-q", "-b", "main");
        Git("config", "user.name", "Ada");
        Git("config", "user.email", "ada@example.org");
    }

    public string Folder { get; }

    /// <summary>Writes files, and commits all there is.</summary>
    public void Commits(string message, params (string File, string Text)[] files)
    {
        foreach (var (file, text) in files)
            Writes(file, text);
        Git("add", "-A");
        Git("commit", "-q", "-m", message);
    }

    public void Writes(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>What git says of it; nothing where git is not content.</summary>
    public string Tells(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        _ = git.StandardError.ReadToEndAsync();
        var said = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return said;
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = Folder, RedirectStandardError = true })!;
        var said = git.StandardError.ReadToEnd();
        git.WaitForExit();
        git.ExitCode.ShouldBe(0, said);
    }
}
