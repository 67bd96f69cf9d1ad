using Katas.Common;
using Katas.Learning.Running;

namespace Katas.Learning.Judging;

/// <summary>What a learner is told of a verdict.</summary>
internal static class VerdictReport
{
    private const string NoVerdict = "Until then there is no verdict.";
    private const string OtherWays =
        "There are other ways to build it right; ask for what the goal says, and no more.";
    private const string ReverseOrder =
        "Your specs pass in their order; in the reverse order this one fails. "
        + "What does one of them leave that another finds?";

    /// <param name="outcome">What more there is to say where the specs are good; else empty.</param>
    public static string Of(string title, Verdict verdict, string outcome) => verdict switch
    {
        Verdict.Withheld { Attempt.Colour: Colour.NoSpecs } withheld =>
            $"{title}: there is no spec to judge\n\n{Advice.After(withheld.Attempt)}\n",
        Verdict.Withheld { Attempt.Build.Parses: false } withheld => $"""
            {title}: your specs do not compile

            {Report.ReasonOf(withheld.Attempt)}{Advice.After(withheld.Attempt)} {NoVerdict}

            """,
        Verdict.Withheld { Attempt.Colour: Colour.Amber } withheld => $"""
            {title}: your specs do not compile with a correct solution

            {Report.ReasonOf(withheld.Attempt)}Use what the goal names, and nothing else of your own code. {NoVerdict}

            """,
        Verdict.Withheld { Attempt.Colour: Colour.TimedOut } withheld => $"""
            {title}: a spec of yours does not end, even with a correct solution

            {Report.ReasonOf(withheld.Attempt)}{Advice.After(withheld.Attempt)} {NoVerdict}

            """,
        Verdict.Withheld { Attempt.Build.IsReversed: true } withheld => $"""
            {title}: a spec of yours depends on the order

            {Report.ReasonOf(withheld.Attempt)}{ReverseOrder} {NoVerdict}

            """,
        Verdict.Withheld withheld => $"""
            {title}: a spec of yours forbids a correct solution

            {Report.ReasonOf(withheld.Attempt)}{OtherWays} {NoVerdict}

            """,
        Verdict.Counted counted => $"""
            {title}: your specs caught {counted.Chaffs.Count(
                chaff => chaff.IsCaught)} of {counted.Chaffs.Count} wrong solutions

            {outcome}{QuestionFor(counted)}{CatchTable.Of(counted)}
            {Caught(counted)}
            """,
        _ => "",
    };

    private static string Caught(Verdict.Counted verdict)
    {
        var caught = verdict.Chaffs.Index().Where(chaff => chaff.Item.IsCaught).ToList();
        return caught.Count == 0 ? ""
            : "Caught (x, in the column of the number), with what their authors believed:\n"
                + string.Concat(caught.Select(chaff => $"{chaff.Index + 1,-3}{chaff.Item.Chaff.Misconception}\n"));
    }

    private static string QuestionFor(Verdict.Counted verdict)
    {
        var missed = verdict.Chaffs.Index().Where(chaff => !chaff.Item.IsCaught).ToList();
        return missed is [var (index, chaff), ..]
            ? $"{missed.Count} got away. Number {index + 1}: {chaff.Chaff.Hint}\n\n"
            : "";
    }
}
