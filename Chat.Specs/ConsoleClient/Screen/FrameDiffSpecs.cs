using Chat.ConsoleClient.Page;
using Chat.ConsoleClient.Screen;
using Chat.ConsoleClient.Terminal;

namespace Chat.Specs.ConsoleClient.Screen;

public class FrameDiffSpecs
{
    private static readonly Frame _before =
        new(
            [Row.Of("one"), Row.Of("two"), Row.Of(" status", Style.Reversed), Row.Of("> a")],
            CursorRow: 3, CursorColumn: 3);

    [Test]
    public void Only_changed_rows_are_redrawn_each_erased_first()
    {
        var after = _before with { Rows = [Row.Of("one"), Row.Of("three"), .. _before.Rows.Skip(2)] };

        Between(_before, after).ShouldBe("␛[?25l␛[2;1H␛[Kthree␛[4;4H␛[?25h");
    }

    [Test]
    public void The_first_frame_clears_the_screen_and_the_status_is_drawn_in_reverse()
    {
        Between(null, _before).Replace("␛[K", "")
            .ShouldBe("␛[?25l␛[2J␛[1;1Hone␛[2;1Htwo␛[3;1H␛[7m status␛[0m␛[4;1H> a␛[4;4H␛[?25h");
    }

    [TestCase("bold", "␛[1mhi␛[0m")]
    [TestCase("author", "␛[38;5;131mhi␛[0m")]
    [TestCase("dim", "␛[2mhi␛[0m")]
    [TestCase("dim reverse", "␛[2;7mhi␛[0m")]
    [TestCase("link", "␛]8;id=38612c96;https://a.example␛\\hi␛]8;;␛\\", Description = "OSC 8")]
    public void Styles_are_written_as_the_terminal_draws_them(string style, string written)
    {
        Written(Row.Of("hi", StyleOf(style))).ShouldBe(written);
    }

    private static Style StyleOf(string words) => new()
    {
        Bold = words.Contains("bold"),
        Author = words.Contains("author") ? 0 : null,
        Dim = words.Contains("dim"),
        Reverse = words.Contains("reverse"),
        Link = words.Contains("link") ? "https://a.example" : null,
    };

    private static string Written(Row row, ColorDepth depth = ColorDepth.Indexed) =>
        Between(null, new Frame([row], 0, 0), depth)
            .Replace("␛[?25l␛[2J␛[1;1H␛[K", "")
            .Replace("␛[1;1H␛[?25h", "");

    [TestCase(0, "␛[31mhi␛[0m")]
    [TestCase(8, "␛[33mhi␛[0m")]
    public void Where_there_are_sixteen_colours_an_author_has_one_of_six(int author, string written)
    {
        Written(Row.Of("hi", new Style { Author = author }), ColorDepth.Sixteen).ShouldBe(written);
    }

    [TestCase(0, "␛[38;2;225;42;42mhi␛[0m")]
    [TestCase(8, "␛[38;2;100;100;233mhi␛[0m")]
    public void Where_colours_are_true_an_author_has_red_green_and_blue(int author, string written)
    {
        Written(Row.Of("hi", new Style { Author = author }), ColorDepth.True).ShouldBe(written);
    }

    [Test]
    public void Where_there_are_no_colours_an_author_has_none()
    {
        Written(Row.Of("hi", new Style { Author = 3, Bold = true }), ColorDepth.None).ShouldBe("␛[1mhi␛[0m");
    }

    /// <summary>What is written of a frame, without what holds it together.</summary>
    private static string Between(Frame? before, Frame after, ColorDepth depth = ColorDepth.Indexed) =>
        FrameDiff.Between(before, after, depth)
            .Replace("\u001b", "␛")
            .Replace("␛[?2026h", "")
            .Replace("␛[?2026l", "");

    [Test]
    public void A_frame_is_shown_at_once()
    {
        var written = FrameDiff.Between(null, _before).Replace("\u001b", "␛");

        written.ShouldStartWith("␛[?2026h");
        written.ShouldEndWith("␛[?2026l");
    }

    [Test]
    public void Nothing_is_written_when_nothing_has_changed()
    {
        FrameDiff.Between(_before, _before with { Rows = [.. _before.Rows] }).ShouldBe("");
    }
}
