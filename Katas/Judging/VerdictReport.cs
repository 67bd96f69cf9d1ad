using Katas.Running;

namespace Katas.Judging;

/// <summary>What a learner is told of a verdict.</summary>
internal static class VerdictReport
{
    public static string Of(string title, Verdict verdict) => verdict switch
    {
        Verdict.Withheld withheld => $"""
            {title}: a spec of yours forbids a correct solution

            {Report.ReasonOf(withheld.Attempt)}There are other ways to build it right; ask for what the goal says, and no more. Until then there is no verdict.

            """,
        Verdict.Counted counted => $"{title}: your specs caught {counted.Caught.Count} of {counted.Of} wrong solutions\n",
        _ => "",
    };
}
