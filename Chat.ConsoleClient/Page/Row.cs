using System.Collections.Immutable;

namespace Chat.ConsoleClient.Page;

/// <summary>Text that is drawn in one style.</summary>
internal readonly record struct Run(string Text, Style Style = default);

/// <summary>A row of the screen, from left to right. Two rows with the same runs are equal.</summary>
internal sealed class Row(params ImmutableArray<Run> runs) : IEquatable<Row>
{
    public static readonly Row Blank = new();

    public ImmutableArray<Run> Runs { get; } = [.. runs.Where(run => run.Text.Length > 0)];

    /// <summary>What it says, in whatever style.</summary>
    public string Text => string.Concat(Runs.Select(run => run.Text));

    public static Row Of(string text, Style style = default) => new(new Run(text, style));

    /// <summary>The row with something after it.</summary>
    public Row Append(params IEnumerable<Run> more) => new([.. Runs, .. more]);

    public bool Equals(Row? other) => other is not null && Runs.SequenceEqual(other.Runs);

    public override bool Equals(object? obj) => Equals(obj as Row);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}
