using Chat.Specs.Katas.Steps;

namespace Chat.Specs.Katas.Publishing;

/// <summary>Somebody who makes a site of a repository of theirs.</summary>
internal sealed class Author : IDisposable
{
    private readonly Learner _learner = new();
    private readonly Repository _repository;

    public Author()
    {
        Directory.CreateDirectory(_learner.Exercises);
        _repository = new Repository(Directory.CreateDirectory(Path.Combine(_learner.Home, "own")).FullName);
    }

    /// <summary>What the tool said.</summary>
    public string Told => _learner.Told;

    /// <summary>Somebody who reads what was made.</summary>
    public Visitor Visitor => Visitor.At(Path.Combine(_repository.Folder, "site"));

    /// <summary>Makes the first commit: these files, with a readme and a log where they are none of them.</summary>
    public void Begins(params (string File, string Text)[] files) =>
        Commits(
            "A beginning",
            [
                .. files.Append(("README.md", "# Sums\n")).Append(("LEARNING_LOG.md", "# Log\n"))
                    .DistinctBy(file => file.Item1),
            ]);

    public void Commits(string message, params (string File, string Text)[] files) =>
        _repository.Commits(message, files);

    /// <summary>The hash of the last commit.</summary>
    public string LastCommit => _repository.Tells("rev-parse", "HEAD").Trim();

    public void Writes(string file, string text) => _repository.Writes(file, text);

    /// <summary>Where the author's things are, the repository among them.</summary>
    public string Home => _learner.Home;

    /// <summary>Makes a file that is only a link to another one.</summary>
    public void Links(string file, string target)
    {
        var path = Path.Combine(_repository.Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.CreateSymbolicLink(path, target);
    }

    public bool HasOnSite(string file) => File.Exists(Path.Combine(_repository.Folder, "site", file));

    /// <returns>The exit code.</returns>
    public Task<int> PublishesAsync(string options = "", string from = "") =>
        _learner.TypesAsync($"site site {options}", Path.Combine(_repository.Folder, from));

    public void Dispose() => _learner.Dispose();
}
