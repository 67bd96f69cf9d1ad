using System.Globalization;

namespace Chat.Server;

/// <summary>
/// How quantities are written on the command line: a number and a unit, such as <c>15s</c> or <c>32MiB</c>.
/// </summary>
/// <param name="Name">What the help calls such a quantity.</param>
/// <param name="Description">What it is, for somebody who wrote something else.</param>
/// <param name="Units">The names of the units, each with how many of the first it is.</param>
internal sealed record Unit(string Name, string Description, params (string Name, double Factor)[] Units)
{
    public static Unit Number { get; } = new("n", "a number", ("", 1));

    public static Unit Count { get; } = new("n", "a whole number", ("", 1)) { IsWhole = true };

    /// <summary>Durations, in seconds.</summary>
    public static Unit Duration { get; } =
        new("time", "a duration such as 15s or 2m", ("s", 1), ("m", 60), ("h", 3_600), ("d", 86_400));

    /// <summary>Sizes, in bytes.</summary>
    public static Unit Size { get; } =
        new("size", "a size such as 64KiB or 32MiB", ("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30), ("B", 1));

    /// <summary>Whether there are no fractions of it.</summary>
    private bool IsWhole { get; init; }

    /// <summary>The largest quantity, in the first of the units: times and numbers are kept in 32 bits.</summary>
    private double Most => Name == "size" ? long.MaxValue / 2 : int.MaxValue;

    /// <returns>The quantity in the first of the units; null where the text is none.</returns>
    public double? Parse(string text)
    {
        var unit = Array.Find(Units, unit => text.EndsWith(unit.Name, StringComparison.Ordinal));
        return unit.Name is not null
            && double.TryParse(
                text[..^unit.Name.Length],
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number)
            && (!IsWhole || double.IsInteger(number))
            ? number * unit.Factor
            : null;
    }

    /// <param name="name">Of what it is the quantity.</param>
    /// <exception cref="UsageException">The text is none, or one too small or too large.</exception>
    public double Read(string name, string text)
    {
        var quantity = Parse(text) ?? throw new UsageException($"{name} is {Description}; '{text}' is not.");
        if (quantity < 1)
            throw new UsageException($"{name} must be at least {Write(1)}.");
        return quantity <= Most ? quantity : throw new UsageException($"{name} must be at most {Write(Most)}.");
    }

    /// <summary>As <see cref="Parse"/> reads it, in the largest unit of which it is a whole number.</summary>
    public string Write(double quantity)
    {
        var unit = Units.Where(unit => quantity >= unit.Factor && quantity % unit.Factor == 0)
            .DefaultIfEmpty(Units[0])
            .MaxBy(unit => unit.Factor);
        return (quantity / unit.Factor).ToString(CultureInfo.InvariantCulture) + unit.Name;
    }
}
