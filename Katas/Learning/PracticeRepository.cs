using Katas.Common;

namespace Katas.Learning;

/// <summary>The git repository of a practice folder, in which a learner may take strict steps.</summary>
internal static class PracticeRepository
{
    /// <summary>Who commits what a kata begins with: the learner may be unknown to git.</summary>
    private static readonly string[] _dojo = ["-c", "user.name=The dojo", "-c", "user.email=dojo@localhost"];

    /// <summary>Begins it with a first commit, where there is none yet.</summary>
    public static async Task BeginAsync(string place)
    {
        if (Directory.Exists(Path.Combine(place, ".git")))
            return;
        await Git.TryAsync(place, "init", "-q", "-b", "main");
        await Git.TryAsync(place, "add", "--", ".", ":!Specs/*.cs");
        await Git.TryAsync(place, [.. _dojo, "commit", "-q", "-m", "What the kata begins with"]);
    }
}
