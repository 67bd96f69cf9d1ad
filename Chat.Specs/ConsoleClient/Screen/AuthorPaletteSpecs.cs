using Chat.ConsoleClient.Page;
using Chat.ConsoleClient.Screen;

namespace Chat.Specs.ConsoleClient.Screen;

public class AuthorPaletteSpecs
{
    private static readonly int[] _all = [.. Enumerable.Range(0, AuthorColor.Count).Select(AuthorPalette.Of)];

    [Test]
    public void Every_author_s_colour_is_another_one()
    {
        _all.Distinct().Count().ShouldBe(AuthorColor.Count);
    }

    [Test]
    public void Every_author_s_colour_is_readable_on_black_and_on_white()
    {
        _all.ShouldAllBe(color => Contrast(color, 0) >= 4 && Contrast(color, 1) >= 4);
    }

    [Test]
    public void Every_true_colour_is_readable_on_black_and_on_white()
    {
        Enumerable.Range(0, AuthorColor.Count)
            .Select(AuthorPalette.TrueOf)
            .Select(color => Luminance(color.Red, color.Green, color.Blue))
            .ShouldAllBe(luminance => Ratio(luminance, 0) >= 4.5 && Ratio(luminance, 1) >= 4.5);
    }

    /// <summary>How far apart two colours are (WCAG 2.2, contrast ratio): 1 to 21, and 4.5 is good to read.</summary>
    private static double Contrast(int color, double ground) => Ratio(Luminance(color), ground);

    private static double Ratio(double luminance, double ground) =>
        (Math.Max(luminance, ground) + 0.05) / (Math.Min(luminance, ground) + 0.05);

    /// <summary>Of a colour of xterm's cube of 6 by 6 by 6, from 16 on (WCAG 2.2, relative luminance).</summary>
    private static double Luminance(int color)
    {
        int[] levels = [0, 95, 135, 175, 215, 255];
        var place = color - 16;
        return Luminance(levels[place / 36], levels[place / 6 % 6], levels[place % 6]);
    }

    private static double Luminance(int red, int green, int blue) =>
        (0.2126 * Linear(red)) + (0.7152 * Linear(green)) + (0.0722 * Linear(blue));

    private static double Linear(int level) =>
        level / 255.0 is var c && c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
}
