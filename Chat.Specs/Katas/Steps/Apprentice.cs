using System.Diagnostics;
using Katas;

namespace Chat.Specs.Katas.Steps;

/// <summary>A learner who builds something of their own, test first, in a repository of their own.</summary>
internal sealed class Apprentice : IDisposable
{
    private readonly Learner _learner = new();
    private readonly Repository _repository;
    private static readonly Lazy<Task<Snapshot>> _begun = new(() => PrepareAsync(ada => ada.TakesFirstStepAsync()));
    private static readonly Lazy<Task<Snapshot>> _red = new(
        () => PrepareAsync(ada => ada.BeginsAsync(), ada => ada.TakesRedAsync()));
    private static readonly Lazy<Task<Snapshot>> _green = new(
        () => PrepareAsync(ada => ada.BeginsAsync(), ada => ada.SeesRedAsync(), ada => ada.TakesGreenAsync()));

    private readonly ToySpecs _specs = new();

    /// <summary>How many of the usual steps they have taken, and done nothing else.</summary>
    private int? _usual = 0;

    public Apprentice() =>
        _repository = new Repository(Directory.CreateDirectory(Path.Combine(_learner.Home, "own")).FullName);

    /// <summary>Their repository.</summary>
    public string Folder => _repository.Folder;

    /// <summary>Where the tool notes what it has found.</summary>
    public string Memory => _learner.Memory;

    /// <summary>How often the specs were run.</summary>
    public int Runs => _specs.Runs;

    /// <summary>What they do while the specs run.</summary>
    public void DoesMeanwhile(Action action) => _specs.Meanwhile = action;

    /// <summary>What the tool said to the last command, on either stream.</summary>
    public string Told => _learner.Told;

    public string Log => File.ReadAllText(LogFile);

    /// <summary>The last commit's message, but for the rules that it was held to.</summary>
    public string LastCommit => LastMessage.Split("\nRules: ")[0];

    /// <summary>The last commit's message.</summary>
    public string LastMessage => _repository.Tells("log", "-1", "--format=%B").Trim();

    /// <summary>Writes a diff that changes the code, beside the repository; the code stays as it is.</summary>
    public void MakesFault(string patch, string text, string instead)
    {
        var code = Path.Combine(_repository.Folder, "Sum.cs");
        var before = File.ReadAllText(code);
        File.WriteAllText(code, before.Replace(text, instead, StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(_learner.Home, patch), _repository.Tells("diff"));
        File.WriteAllText(code, before);
    }

    public string LastHash => _repository.Tells("rev-parse", "HEAD").Trim();

    /// <summary>Commits past the tool, with an entry of their own hand.</summary>
    public void Slips(string message, string entry, params (string File, string Text)[] files)
    {
        _usual = null;
        if (entry != "")
            File.AppendAllText(LogFile, "\n" + entry);
        _repository.Commits(message, files);
    }

    /// <summary>Takes a line out of the log.</summary>
    public void Forgets(string line) =>
        File.WriteAllText(LogFile, Log.Replace(line + "\n", "", StringComparison.Ordinal));

    /// <summary>What git has to say of files that are not committed.</summary>
    public string Status => _repository.Tells("status", "--short");

    /// <summary>Makes a script of a file.</summary>
    public void MayRun(string file)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(
                Path.Combine(_repository.Folder, file), UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public void Writes(string file, string text)
    {
        _usual = null;
        _repository.Writes(file, text);
    }

    public void Deletes(string file)
    {
        _usual = null;
        File.Delete(Path.Combine(Folder, file));
    }

    /// <summary>Has git work in another way.</summary>
    public void Sets(string setting, string value)
    {
        _usual = null;
        _repository.Tells("config", setting, value);
    }

    /// <summary>When git's index was written.</summary>
    public DateTime IndexTime => File.GetLastWriteTimeUtc(Path.Combine(Folder, ".git", "index"));

    /// <summary>Takes a file, as it is now, into a commit of their own.</summary>
    public void Stages(string file) => _repository.Tells("add", file);

    /// <summary>Begins with a project and no specs.</summary>
    public Task BeginsAsync() => TakesUsualAsync(0, _begun, TakesFirstStepAsync);

    /// <summary>Takes the red step of a sum.</summary>
    public Task SeesRedAsync() => TakesUsualAsync(1, _red, TakesRedAsync);

    /// <summary>Takes the green step of a sum.</summary>
    public Task SeesGreenAsync() => TakesUsualAsync(2, _green, TakesGreenAsync);

    /// <summary>Takes the three usual steps, and then a red that asks more of a spec that is there.</summary>
    public async Task AsksMoreOfASpecAsync()
    {
        await BeginsAsync();
        await SeesRedAsync();
        await SeesGreenAsync();
        WritesSpecs(("Adds", "a + b + 1"));
        await TypesAsync("step", "red", "It adds more", "--guess", "a + b", "--why", "So.");
    }

    /// <summary>What everyone does first is done once, and copied.</summary>
    private async Task TakesUsualAsync(int before, Lazy<Task<Snapshot>> prepared, Func<Task> take)
    {
        if (_usual == before)
        {
            (await prepared.Value).WriteTo(Folder);
            _usual++;
        }
        else
            await take();
    }

    private static async Task<Snapshot> PrepareAsync(params Func<Apprentice, Task>[] steps)
    {
        using var ada = new Apprentice();
        foreach (var step in steps)
            await step(ada);
        return Snapshot.Of(ada.Folder);
    }

    private async Task TakesFirstStepAsync()
    {
        Writes("README.md", "# Sums\n");
        await TypesAsync("step", "chore", "A beginning", "--learned", "Nothing yet.");
    }

    private async Task TakesRedAsync()
    {
        WritesCode("public int Add(int a, int b) => 0;");
        WritesSpecs(("Adds", "a + b"));
        await TypesAsync("step", "red", "It adds", "--guess", "a + b", "--why", "It begins with this.");
    }

    private async Task TakesGreenAsync()
    {
        WritesCode("public int Add(int a, int b) => a + b;");
        await TypesAsync("step", "green", "It adds", "--move", "obvious", "--learned", "Plus was there already.");
    }

    /// <summary>Takes a step, that is logged with these words.</summary>
    public async Task ShouldBeTakenAsync(string entry, params string[] step)
    {
        await TypesAsync(["step", .. step]);
        (Told.StartsWith("step ", StringComparison.Ordinal)
            ? Log[Log.LastIndexOf("###", StringComparison.Ordinal)..]
            : Told).ShouldBe(entry);
    }

    /// <summary>Tries a step that the tool does not take.</summary>
    public async Task ShouldBeRefusedAsync(string complaint, params string[] step)
    {
        var exit = -1;
        await Should.NotThrowAsync(async () => exit = await TypesAsync(["step", .. step]));
        (exit, Told).ShouldBe((1, complaint + "\n"));
    }

    /// <summary>Writes the specs of sums, each the text that the code must hold.</summary>
    public void WritesSpecs(params (string Name, string Text)[] specs) => Writes(
        "Sum.Specs/SumSpecs.cs",
        $"public class SumSpecs\n{{\n{string.Concat(specs.Select(
            spec => $"    [Test] public void {spec.Name}() => Code(\"{spec.Text}\");\n"))}}}\n");

    public void WritesCode(string members) => Writes("Sum.cs", $"public class Sum\n{{\n    {members}\n}}\n");

    public Task<int> TypesAsync(params string[] command)
    {
        _usual = null;
        Directory.CreateDirectory(_learner.Exercises);
        return _learner.TypesAsync(command, Folder, _specs);
    }

    /// <summary>Starts the tool as a program, where git has been told of another repository.</summary>
    public async Task<string> StartsAsync(string command, string gitDir)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(DojoProgram).Assembly.Location, command])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
        };
        start.Environment["GIT_DIR"] = gitDir;
        using var tool = Process.Start(start)!;
        return await tool.StandardOutput.ReadToEndAsync();
    }

    public void Dispose() => _learner.Dispose();

    private string LogFile => Path.Combine(_repository.Folder, "LEARNING_LOG.md");
}
