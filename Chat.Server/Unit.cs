using System.Globalization;

namespace Chat.Server;

/// <summary>How quantities are written on the command line: a number and a unit, such as <c>15s</c> or <c>32MiB</c>.</summary>
internal sealed class Unit
{
    /// <summary>Durations, in seconds.</summary>
    public static Unit Duration { get; } = new();

    /// <returns>The quantity in the first of the units; null where the text is none.</returns>
    public double? Parse(string text) => double.Parse(text[..^1], CultureInfo.InvariantCulture);
}
