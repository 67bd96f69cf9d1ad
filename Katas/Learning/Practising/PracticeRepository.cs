using Katas.Common;
using Katas.Learning.Material;

namespace Katas.Learning.Practising;

/// <summary>The git repository of a practice folder, in which a learner may take strict steps.</summary>
internal static class PracticeRepository
{
    /// <summary>
    /// Who commits what a kata begins with: the learner may be unknown to git, or sign what they commit. There is
    /// nothing to clean up after it.
    /// </summary>
    private static readonly string[] _dojo =
    [
        "-c", "user.name=The dojo", "-c", "user.email=dojo@localhost", "-c", "commit.gpgsign=false",
        "-c", "maintenance.auto=false",
    ];

    /// <summary>
    /// Begins it, where there is none yet, with a commit of all but the specs that are red: these are for a first step.
    /// </summary>
    public static async Task BeginAsync(string place, Kata kata, GitCommand git)
    {
        if (Directory.Exists(Path.Combine(place, ".git")))
            return;
        try
        {
            string[][] commands =
            [
                ["init", "-q", "-b", "main"],
                ["add", "--", ".", .. kata.BeginsGreen ? Array.Empty<string>() : [":!Specs/*.cs"]],
                [.. _dojo, "commit", "-q", "--no-verify", "-m", "What the kata begins with"],
            ];
            foreach (var command in commands)
            {
                if (await git(place, command) is null)
                    return;
            }
        }
        catch (UsageException)
        {
            // Without git there are no strict steps; everything else is as it is with it.
        }
    }
}
