using Katas.Learning.Running;

namespace Katas.Learning.Judging;

/// <summary>
/// Which spec catches which wrong solution: a row for each spec, a column for each solution. Names come last: they are
/// the longer part, and may be cut.
/// </summary>
internal static class CatchTable
{
    /// <summary>As many rows as a screen of 24 lines shows together with the numbers above them.</summary>
    private const int RowsOfScreen = 12;

    public static string Of(Verdict.Counted verdict)
    {
        var head = Head(verdict.Chaffs.Count);
        var foot = verdict.Specs.Count > RowsOfScreen ? head : "";
        return head + string.Concat(verdict.Specs.GroupBy(SpecOutcome.MethodIn).Select(
            method => method.Count() == 1 ? Row(verdict, method.Single(), method.Single()) : Rows(verdict, method)))
            + foot;
    }

    private static string Rows(Verdict.Counted verdict, IGrouping<string, string> method) =>
        $"{new string(' ', verdict.Chaffs.Count)}  {method.Key}\n" + string.Concat(
            method.Select(spec => Row(verdict, spec, $"  {spec[method.Key.Length..]}")));

    private static string Row(Verdict.Counted verdict, string spec, string name)
    {
        var cells = string.Concat(verdict.Chaffs.Select(chaff => chaff.By.Contains(spec) ? 'x' : '.'));
        return $"{cells}  {name}{RemarkOn(spec, verdict)}\n";
    }

    private static string RemarkOn(string spec, Verdict.Counted verdict) =>
        verdict.Slow.Contains(spec) ? $"   slow (more than {Judge.Timeout.TotalSeconds} s): what does it wait for?"
        : verdict.Idle.Contains(spec) ? "   catches nothing"
        : "";

    /// <summary>The numbers of the columns: their ones, and, where there are so many, their tens above.</summary>
    private static string Head(int columns)
    {
        var numbers = Enumerable.Range(1, columns);
        var tens = columns < 10
            ? ""
            : string.Concat(numbers.Select(number => number < 10 ? " " : $"{number / 10}")) + "\n";
        return tens + string.Concat(numbers.Select(number => $"{number % 10}")) + "\n";
    }
}
