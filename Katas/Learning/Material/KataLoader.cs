using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Katas.Learning.Material;

/// <summary>Reads katas from their folders, each named by its number and its name: <c>01-nicknames</c>.</summary>
internal static partial class KataLoader
{
    /// <summary>All that are there, in their order.</summary>
    public static IReadOnlyList<Kata> Read(string exercises) =>
        [
            .. Directory.EnumerateDirectories(exercises).Where(folder => Numbered().IsMatch(Path.GetFileName(folder)))
                .Order(StringComparer.Ordinal).Select(ReadKata),
        ];

    [GeneratedRegex(@"^\d\d-.")]
    private static partial Regex Numbered();

    private static Kata ReadKata(string folder)
    {
        var name = Path.GetFileName(folder);
        var text = MarkdownSections.In(Path.Combine(folder, "README.md"));
        return new Kata(int.Parse(name.AsSpan(0, 2), CultureInfo.InvariantCulture), name[3..], text.Title)
        {
            Digest = DigestOf(folder),
            Sections = text.Parts.ToDictionary(part => part.Heading, part => part.Text),
            Hints = HintsIn(Path.Combine(folder, "HINTS.md")),
            Starter = SourcesIn(Path.Combine(folder, "starter")),
            Walk = WalkIn(Path.Combine(folder, "WALK.md")),
            Way = File.ReadAllText(Path.Combine(folder, "solution", "STEPS.md")),
            Steps = StepsIn(Path.Combine(folder, "solution", "STEPS.md")),
            Solution = SourcesIn(Path.Combine(folder, "solution")),
            Wheats = FilesIn(Path.Combine(folder, "wheats")),
            Chaffs = [.. FilesIn(Path.Combine(folder, "chaffs")).Select(ChaffIn)],
            Reference = FilesIn(Path.Combine(folder, "reference")),
        };
    }

    private static Hint[] HintsIn(string file) => File.Exists(file)
        ? [.. MarkdownSections.In(file).Parts.Select(part => new Hint(part.Heading, part.Text))]
        : [];

    private static Stage[] WalkIn(string file) => File.Exists(file)
        ? [.. MarkdownSections.In(file).Parts.Select(part => StageOf(part.Heading.Split(": ", 2), part.Text))]
        : [];

    /// <param name="heading">A colour, and a title.</param>
    private static Stage StageOf(string[] heading, string text) =>
        new(heading[0], heading[1], text);

    /// <summary>The rows of a table, without its head and the rule below that.</summary>
    private static AuthorStep[] StepsIn(string file) =>
    [
        .. File.ReadLines(file)
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line[2] != '|')
            .Select(line => line.Trim().Trim('|').Split(" | "))
            .Select(cells => cells.Select(cell => cell.Replace(@"\|", "|", StringComparison.Ordinal)).ToArray())
            .Select(cells => new AuthorStep(cells[0].Trim(), cells[1].Trim(), cells[^1].Trim())),
    ];

    private static string DigestOf(string folder)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal))
            digest.AppendData(SHA256.HashData(
                Encoding.UTF8.GetBytes($"{Path.GetRelativePath(folder, file)}\n{File.ReadAllText(file)}")));
        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }

    /// <summary>The files of a folder, and of its folders for code and specs, where everything is one.</summary>
    public static Sources SourcesIn(string folder)
    {
        var files = FilesIn(folder).ToLookup(file => file.Name.EndsWith("Specs", StringComparison.Ordinal));
        return new Sources([.. files[false], .. FilesBelow("Code")], [.. files[true], .. FilesBelow("Specs")]);

        SourceFile[] FilesBelow(string name) =>
            Path.Combine(folder, name) is var below && Directory.Exists(below)
                ? [.. FilesIn(below), .. SourceFoldersIn(below).SelectMany(FilesIn)]
                : [];
    }

    /// <summary>The folders below one, but for those of a build.</summary>
    private static IEnumerable<string> SourceFoldersIn(string folder) =>
        Directory.EnumerateDirectories(folder).Where(below => Path.GetFileName(below) is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal).SelectMany(below => SourceFoldersIn(below).Prepend(below));

    private static SourceFile[] FilesIn(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.cs").Where(file => !Path.GetFileName(file).StartsWith('.'))
            .Order(StringComparer.Ordinal).Select(file => new SourceFile(file, File.ReadAllText(file)))];

    private static Chaff ChaffIn(SourceFile code) =>
        new(code, Line(code, "Misconception"), Line(code, "Hint"), Line(code, "Killed by"));

    /// <summary>What stands after a word in the comment at the top of a file; empty where nothing does.</summary>
    private static string Line(SourceFile code, string word)
    {
        var prefix = $"// {word}: ";
        return code.Text.Split('\n')
            .FirstOrDefault(line => line.StartsWith(prefix, StringComparison.Ordinal), prefix)[prefix.Length..]
            .TrimEnd();
    }
}
