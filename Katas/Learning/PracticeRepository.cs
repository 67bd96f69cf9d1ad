using Katas.Common;
using Katas.Learning.Material;

namespace Katas.Learning;

/// <summary>The git repository of a practice folder, in which a learner may take strict steps.</summary>
internal static class PracticeRepository
{
    /// <summary>Who commits what a kata begins with: the learner may be unknown to git.</summary>
    private static readonly string[] _dojo = ["-c", "user.name=The dojo", "-c", "user.email=dojo@localhost"];

    /// <summary>
    /// Begins it, where there is none yet, with a commit of all but the specs that are red: these are for a first step.
    /// </summary>
    public static async Task BeginAsync(string place, Kata kata)
    {
        if (Directory.Exists(Path.Combine(place, ".git")))
            return;
        await Git.TryAsync(place, "init", "-q", "-b", "main");
        await Git.TryAsync(place, ["add", "--", ".", .. kata.BeginsGreen ? Array.Empty<string>() : [":!Specs/*.cs"]]);
        await Git.TryAsync(place, [.. _dojo, "commit", "-q", "-m", "What the kata begins with"]);
    }
}
