namespace Chat.Specs.Architecture;

public class LineLengthSpecs
{
    private const int MostCharacters = 120;

    private static readonly string[] _elsewhere = ["obj", "bin", "artifacts", "Exercises", "Practice", "StrykerOutput"];

    [Test]
    public void A_line_of_code_has_at_most_120_characters() =>
        Directory.EnumerateFiles(Repository.Root, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(_elsewhere.Contains))
            .SelectMany(file => File.ReadLines(Path.Combine(Repository.Root, file))
                .Select((line, i) => (Place: $"{file}:{i + 1}", line.Length)))
            .Where(line => line.Length > MostCharacters)
            .Select(line => line.Place)
            .ShouldBeEmpty();
}
