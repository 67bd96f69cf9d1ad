using Chat.ConsoleClient.Terminal;

namespace Chat.ConsoleClient.Screen;

/// <summary>
/// Lays a transcript out in rows: below the state, which scrolls by rows, and the renderer, which draws them.
/// </summary>
internal static class MessageLayout
{
    /// <summary>How many rows the message area has: all but the status line and the input line.</summary>
    public static int HeightOf(Size size) => Math.Max(size.Rows, 3) - 2;

    /// <summary>How many columns are drawn to.</summary>
    public static int WidthOf(Size size) => Math.Max(size.Columns, BlockRows.Indent.Length + 2);

    /// <summary>How many rows there are, counted up to a number.</summary>
    public static int CountUpTo(int most, Transcript transcript, PageFormat page) =>
        BottomUp(transcript, page).Take(most).Count();

    /// <summary>How many rows the newest messages take.</summary>
    /// <param name="messages">How many messages.</param>
    public static int CountNewest(int messages, Transcript transcript, PageFormat page)
    {
        var settled = transcript with { Pending = [], Notes = [] };
        return BottomUp(settled, page, from: new Timeline(settled).Count - messages).Count();
    }

    /// <summary>The rows of the message area, newest first: only as many are made as are looked at.</summary>
    /// <param name="from">The oldest place that is looked at.</param>
    public static IEnumerable<Row> BottomUp(Transcript transcript, PageFormat page, int from = 0)
    {
        var timeline = new Timeline(transcript);
        for (var place = timeline.Count - 1; place >= from;)
        {
            var block = timeline.BlockAt(place);
            foreach (var row in BlockRows.Of(block, page).Reverse())
                yield return row;
            if (timeline.DayThatBeginsAt(block.First, page) is { } day)
                yield return DayRule.Of(day, page);
            place = block.First - 1;
        }
    }
}
