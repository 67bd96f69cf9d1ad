using System.Globalization;

namespace Chat.Server;

/// <summary>How quantities are written on the command line: a number and a unit, such as <c>15s</c> or <c>32MiB</c>.</summary>
internal sealed class Unit(params (string Name, double Factor)[] units)
{
    /// <summary>Durations, in seconds.</summary>
    public static Unit Duration { get; } = new(("s", 1), ("m", 60), ("h", 3_600));

    /// <returns>The quantity in the first of the units; null where the text is none.</returns>
    public double? Parse(string text)
    {
        var unit = Array.Find(units, unit => text.EndsWith(unit.Name, StringComparison.Ordinal));
        var number = text[..^(unit.Name?.Length ?? 0)];
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var quantity) ? quantity * unit.Factor : null;
    }
}
