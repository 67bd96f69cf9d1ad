using System.Diagnostics;

namespace Chat.Specs.Katas.Steps;

/// <summary>A git repository of somebody's, for a spec.</summary>
internal sealed class Repository
{
    private static readonly Lazy<Snapshot> _new = new(Begin);

    public Repository(string folder)
    {
        Folder = folder;
        _new.Value.WriteTo(folder);
    }

    public string Folder { get; }

    private static Snapshot Begin()
    {
        var folder = Directory.CreateTempSubdirectory("repository-").FullName;
        Git(folder, "init", "-q", "-b", "main", "--template=");
        Git(folder, "config", "user.name", "Ada");
        Git(folder, "config", "user.email", "ada@example.org");
        Git(folder, "config", "maintenance.auto", "false");
        var snapshot = Snapshot.Of(folder);
        Directory.Delete(folder, recursive: true);
        return snapshot;
    }

    /// <summary>Writes files, and commits all there is.</summary>
    public void Commits(string message, params (string File, string Text)[] files)
    {
        foreach (var (file, text) in files)
            Writes(file, text);
        Git(Folder, "add", "-A");
        Git(Folder, "commit", "-q", "-m", message);
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
        using var git = Process.Start(new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _ = git.StandardError.ReadToEndAsync();
        var said = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return said;
    }

    private static void Git(string folder, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
        })!;
        var said = git.StandardError.ReadToEnd();
        git.WaitForExit();
        git.ExitCode.ShouldBe(0, said);
    }
}
