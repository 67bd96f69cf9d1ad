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
}
