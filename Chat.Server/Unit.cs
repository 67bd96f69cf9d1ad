using System.Globalization;

namespace Chat.Server;

/// <summary>How quantities are written on the command line: a number and a unit, such as <c>15s</c> or <c>32MiB</c>.</summary>
/// <param name="Name">What the help calls such a quantity.</param>
/// <param name="Description">What it is, for somebody who wrote something else.</param>
/// <param name="Units">The names of the units, each with how many of the first it is.</param>
internal sealed record Unit(string Name, string Description, params (string Name, double Factor)[] Units)
{
    public static Unit Number { get; } = new("n", "a number from 1 up", ("", 1));

    /// <summary>Durations, in seconds.</summary>
    public static Unit Duration { get; } = new("time", "a duration such as 15s or 2m", ("s", 1), ("m", 60), ("h", 3_600));

    /// <returns>The quantity in the first of the units; null where the text is none.</returns>
    public double? Parse(string text)
    {
        var unit = Array.Find(Units, unit => text.EndsWith(unit.Name, StringComparison.Ordinal));
        return unit.Name is not null && double.TryParse(text[..^unit.Name.Length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number * unit.Factor
            : null;
    }

    /// <summary>As <see cref="Parse"/> reads it, in the first of the units.</summary>
    public string Write(double quantity) => quantity.ToString(CultureInfo.InvariantCulture) + Units[0].Name;
}
