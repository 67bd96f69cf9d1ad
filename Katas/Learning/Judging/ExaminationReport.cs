using Katas.Common;
using Katas.Learning.Running;

namespace Katas.Learning.Judging;

/// <summary>What a learner is told of an examination.</summary>
internal static class ExaminationReport
{
    public static string Of(string title, Examination examination) =>
        VerdictReport.Of(title, examination.Verdict, OutcomeOf(title, examination));

    private static string OutcomeOf(string title, Examination examination) =>
        examination switch
        {
            { Verdict.Passes: false } => "",
            { IsDone: true } => $"{title} is done.\n\n",
            { Own.Colour: not Colour.Green } =>
                "These are good specs, and your code does not pass them yet: run says more.\n\n",
            { Difference: { } difference } => $"""
                These are good specs, and your code passes them. Elsewhere it differs from a correct solution:

                  yours:         {difference.Seen}
                  a correct one: {difference.Expected}

                What does the goal say? Write the spec that says so.


                """,
            _ => "These are good specs. One that you have not thought of fails with your code:\n\n"
                + $"{Report.ReasonOf(examination.Reference).TrimEnd()}\n\n",
        };
}
