using Katas.Common;

namespace Katas.Learning.Material;

/// <summary>An exercise.</summary>
/// <param name="Number">Its place in the order, from 0.</param>
/// <param name="Name">The folder's name without the number.</param>
/// <param name="Title">What people call it.</param>
internal sealed record Kata(int Number, string Name, string Title)
{
    /// <summary>The name of its folder: <c>01-nicknames</c>.</summary>
    public string Folder => $"{Number:00}-{Name}";

    /// <summary>
    /// Changes whenever anything in its folder does: SHA-256 of all files and their names, in hexadecimal.
    /// </summary>
    public string Digest { get; init; } = "";

    /// <summary>
    /// What the learner reads, by heading: the story, the goal, what is out of scope, a test list, the lesson,
    /// questions, links.
    /// </summary>
    public IReadOnlyDictionary<string, string> Sections { get; init; } = new Dictionary<string, string>();

    /// <summary>The heading under which a kata says why nothing is red in the beginning.</summary>
    public const string WhyGreen = "Begins green";

    /// <summary>Whether nothing is red in the beginning.</summary>
    public bool BeginsGreen => Sections.ContainsKey(WhyGreen);

    /// <summary>The heading under which a kata says that its specs are what is to be worked on.</summary>
    private const string CodeIsRight = "The code is right";

    /// <summary>Whether its code is finished.</summary>
    public bool IsCodeRight => Sections.ContainsKey(CodeIsRight);

    /// <summary>The heading of what somebody needs to know who has done no kata yet.</summary>
    public const string Beforehand = "Before you begin";

    /// <summary>What the learner reads first.</summary>
    public IEnumerable<(string Heading, string Text)> Task => SectionsOf(
        Beforehand, "Story", WhyGreen, CodeIsRight, "Words", "Goal", "Test list", "Out of scope",
        "Eight assertions");

    /// <summary>What the learner reads when it is done.</summary>
    public IEnumerable<(string Heading, string Text)> Afterwards =>
        SectionsOf("Lesson", "Questions", "Where the chat met it");

    private IEnumerable<(string Heading, string Text)> SectionsOf(params string[] headings) =>
        headings.Where(Sections.ContainsKey).Select(heading => (heading, Sections[heading]));

    public IReadOnlyList<Hint> Hints { get; init; } = [];

    /// <summary>Where the learner begins.</summary>
    public Sources Starter { get; init; } = new([], []);

    /// <summary>The edits that somebody is led by who has never done this; empty for most katas.</summary>
    public IReadOnlyList<Stage> Walk { get; init; } = [];

    /// <summary>How many of these edits were made, by the colours and the specs of all runs.</summary>
    public int StagesPassedBy(IReadOnlyList<(Colour Colour, int Specs)> runs) => runs.Aggregate(
        0, (passed, run) => Walk.ElementAtOrDefault(passed) is { } stage
            && stage.Expected == $"{run.Colour}"
            && run.Specs >= runs[0].Specs + Walk.Take(passed + 1).Count(each => each.AsksForSpec)
            ? passed + 1
            : passed);

    /// <summary>How the author got there, in Markdown.</summary>
    public string Way { get; init; } = "";

    /// <summary>What stands below the table of the way: the code of its steps; empty where there is none.</summary>
    public string CodeOfSteps => string.Join(
        '\n', Way.Split('\n').SkipWhile(line => !line.StartsWith('|')).SkipWhile(line => line.StartsWith('|'))).Trim();

    /// <summary>The rows of the table that tells how the author got there.</summary>
    public IReadOnlyList<AuthorStep> Steps { get; init; } = [];

    /// <summary>Where the author arrived.</summary>
    public Sources Solution { get; init; } = new([], []);

    /// <summary>Correct implementations, built differently.</summary>
    public IReadOnlyList<SourceFile> Wheats { get; init; } = [];

    /// <summary>Wrong implementations.</summary>
    public IReadOnlyList<Chaff> Chaffs { get; init; } = [];

    /// <summary>The specs that the solution, the wheats and the chaffs are held to, and what they need.</summary>
    public IReadOnlyList<SourceFile> Reference { get; init; } = [];
}
