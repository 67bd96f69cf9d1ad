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
        return unit.Name is not null && double.TryParse(text[..^unit.Name.Length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number * unit.Factor
            : null;
    }
}
