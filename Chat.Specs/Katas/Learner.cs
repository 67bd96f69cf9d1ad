using System.Collections.Concurrent;
using System.Xml.Linq;
using Chat.Specs.Architecture;
using Katas;
using Katas.Common;
using Katas.Learning;
using Katas.Steps.Runs;

namespace Chat.Specs.Katas;

/// <summary>Someone at the dojo's command line, with a shelf of katas and a place to practise of their own.</summary>
internal sealed class Learner : IDisposable
{
    /// <summary>Homes that others have left: what was compiled in one of them need not be compiled again.</summary>
    private static readonly ConcurrentStack<string> _left = [];

    /// <summary>Whether a kata that they begin becomes a repository: git takes its time, and few specs look.</summary>
    public bool HasGit { get; init; }

    /// <summary>A folder of their own.</summary>
    public string Home { get; } = _left.TryPop(out var left)
        ? Directory.CreateDirectory(left).FullName
        : Directory.CreateTempSubdirectory("dojo-").FullName;

    /// <summary>What the dojo said to the last command, on either stream.</summary>
    public string Told { get; private set; } = "";

    public string Exercises => Path.Combine(Home, "exercises");

    public string Practice => Path.Combine(Home, "practice");

    /// <summary>Where the dojo notes what it has found.</summary>
    public string Memory => Path.Combine(Home, "memory");

    /// <summary>Puts a kata on the shelf.</summary>
    public Learner With(string name, Dictionary<string, string> files)
    {
        foreach (var (path, text) in files)
            Write(Path.Combine(Exercises, name, path), text);
        return this;
    }

    /// <summary>Puts what new katas are made from on the shelf: the repository's own.</summary>
    public Learner WithTemplate()
    {
        var template = Path.Combine(Repository.Root, "Katas", "Exercises", "template");
        foreach (var file in Directory.GetFiles(template, "*", SearchOption.AllDirectories))
            Write(
                Path.Combine(Exercises, "template", Path.GetRelativePath(template, file)), File.ReadAllText(file));
        return this;
    }

    /// <summary>Keeps a learning log in a repository of their own.</summary>
    public Learner KeepsLog(string text)
    {
        Write(Path.Combine(Home, "LEARNING_LOG.md"), text);
        Directory.CreateDirectory(Exercises);
        return this;
    }

    /// <summary>Changes a file of their own.</summary>
    public void Writes(string kata, string file, string text) => Write(PathOf(kata, file), text);

    /// <summary>Writes good code and good specs for the sample kata, however it is called.</summary>
    public void Solves(string kata)
    {
        Writes(kata, "Sum.cs", SampleKata.Code("b + a"));
        Writes(kata, "SumSpecs.cs", SampleKata.Files()["solution/SumSpecs.cs"]);
    }

    public bool Has(string kata, string file) => File.Exists(PathOf(kata, file));

    /// <summary>A file of their own.</summary>
    public string Reads(string kata, string file) => File.ReadAllText(PathOf(kata, file));

    /// <summary>What git says of a kata's folder; empty where git knows nothing of it.</summary>
    public async Task<string> AskGitAsync(string kata, params string[] arguments) =>
        await Git.TryAsync(Path.Combine(Practice, kata), arguments) ?? "";

    /// <summary>What a project of their own includes of a kind; nothing where there is no such project.</summary>
    public IEnumerable<string> ProjectReads(string kata, string file, string kind) => Has(kata, file)
        ? XDocument.Parse(Reads(kata, file)).Descendants(kind).Select(item => item.Attribute("Include")!.Value)
        : [];

    /// <summary>Where a file of their own is, in a kata's folder or below it, or where it would be.</summary>
    public string PathOf(string kata, string file)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Practice, kata)).FullName;
        return Directory.EnumerateFiles(folder, Path.GetFileName(file), SearchOption.AllDirectories).FirstOrDefault()
            ?? Path.Combine(folder, file);
    }

    /// <summary>The misconceptions that a spec caught, by the last verdict.</summary>
    public IReadOnlyList<string> CaughtBy(string spec)
    {
        var lines = Told.Split('\n');
        var row = lines.First(line => line.Contains($"  {spec}", StringComparison.Ordinal)).Split(' ')[0];
        var columns = row.Index().Where(cell => cell.Item == 'x').Select(cell => $"{cell.Index + 1,-3}").ToList();
        return
        [
            .. lines.Where(line => columns.Exists(number => line.StartsWith(number, StringComparison.Ordinal)))
                .Select(line => line[3..]).Order(StringComparer.Ordinal),
        ];
    }

    /// <param name="here">The folder that they are in, where it is not their home.</param>
    public Task<int> TypesAsync(string command, string? here = null) =>
        TypesAsync(command.Split(' ', StringSplitOptions.RemoveEmptyEntries), here ?? Home);

    /// <param name="specs">What runs the specs of their own code.</param>
    public async Task<int> TypesAsync(string[] command, string here, ISpecRunner? specs = null)
    {
        var said = new StringWriter { NewLine = "\n" };
        var exit = await DojoProgram.RunAsync(
            command, new DojoFolders(Exercises, Practice, Memory), said, said, default,
            here: here, specs: specs, runner: InProcessWorker.NewRunner(), git: HasGit ? null : NoGit);
        Told = said.ToString();
        return exit;
    }

    /// <summary>Stands for git where it is not content.</summary>
    public static Task<string?> NoGit(string folder, string[] arguments) => Task.FromResult<string?>(null);

    public void Dispose()
    {
        Directory.Delete(Home, recursive: true);
        _left.Push(Home);
    }

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
