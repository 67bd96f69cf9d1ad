namespace Chat.Benchmarks.Load;

/// <summary>How long most of something takes, by nearest rank.</summary>
internal sealed class Percentiles(IEnumerable<TimeSpan> times)
{
    private readonly TimeSpan[] _sorted = [.. times.Order()];

    /// <summary>In milliseconds.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"median {At(50):N2} ms, 90 % within {At(90):N2}, 99 % within {At(99):N2}, 99.9 % within {At(99.9):N2}, ")
        + FormattableString.Invariant($"all within {At(100):N2}");

    private double At(double percent) => _sorted.Length == 0
        ? double.NaN
        : _sorted[Math.Max(1, (int)Math.Ceiling(_sorted.Length * percent / 100)) - 1].TotalMilliseconds;
}
