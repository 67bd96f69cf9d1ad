namespace Chat.ConsoleClient.Page;

/// <summary>The part of a timeline that shows. A position of null follows the newest.</summary>
/// <param name="cleared">The first place that shows at the newest.</param>
internal readonly struct Viewport(Timeline timeline, PageFormat page, int height, int cleared)
{
    /// <summary>The highest position that leaves no row of the view empty.</summary>
    public ScrollPosition? Oldest
    {
        get
        {
            for (var (place, rows) = (0, 0); place < timeline.Count;)
            {
                var block = timeline.BlockAt(place);
                rows += RowsOf(block).Count;
                if (rows >= height)
                    return new ScrollPosition(block.Last, rows - height);
                place = block.Last + 1;
            }
            return null;
        }
    }

    /// <summary>The rows that show, the lowest first: only as many are made as are looked at.</summary>
    public IEnumerable<Row> RowsUpFrom(ScrollPosition? position)
    {
        var (place, hidden) = Existing(position);
        while (place >= (position is null ? cleared : 0))
        {
            var block = timeline.BlockAt(place);
            var rows = RowsOf(block);
            // On a wider page it has fewer rows, of which one shows still.
            for (var row = rows.Count - 1 - Math.Min(hidden, Math.Max(0, rows.Count - 1)); row >= 0; row--)
                yield return rows[row];
            (place, hidden) = (block.First - 1, 0);
        }
    }

    /// <summary>Whether nothing is above the view.</summary>
    public bool ShowsTop(ScrollPosition? position) => RowsUpFrom(position).Take(height + 1).Count() <= height;

    /// <summary>The position so many rows further up; at the top, the one that fills the view.</summary>
    public ScrollPosition? Up(ScrollPosition? position, int rows)
    {
        var (place, hidden) = Existing(position);
        hidden += rows;
        while (place >= 0
            && timeline.BlockAt(place) is var block
            && RowsOf(block).Count is var count
            && hidden >= count)
            (place, hidden) = (block.First - 1, hidden - count);
        return Fill(new ScrollPosition(place, hidden));
    }

    /// <summary>The position so many rows further down; null at the newest.</summary>
    public ScrollPosition? Down(ScrollPosition? position, int rows)
    {
        if (position is not { } from)
            return null;
        var (place, hidden) = Existing(from);
        hidden -= rows;
        while (hidden < 0)
        {
            place = timeline.BlockAt(place).Last + 1;
            if (place >= timeline.Count)
                return null;
            hidden += RowsOf(timeline.BlockAt(place)).Count;
        }
        return Fill(new ScrollPosition(place, hidden));
    }

    /// <summary>The position that has a block in the middle of the view.</summary>
    public ScrollPosition? Around(int place) => Down(new ScrollPosition(place, 0), height / 2);

    /// <summary>The position; null at the newest, and the oldest one where rows of the view would be empty.</summary>
    public ScrollPosition? Fill(ScrollPosition? position)
    {
        if (position == new ScrollPosition(timeline.Count - 1, 0))
            return null;
        return position is null || (position.Value.Place >= 0 && RowsUpFrom(position).Take(height).Count() == height)
            ? position
            : Oldest;
    }

    /// <summary>The position; the newest where there is none, or nothing stands there any more.</summary>
    private ScrollPosition Existing(ScrollPosition? position) =>
        position is { } at && at.Place < timeline.Count ? at : new ScrollPosition(timeline.Count - 1, 0);

    private List<Row> RowsOf(Block block)
    {
        List<Row> rows = [];
        if (timeline.DayThatBeginsAt(block.First, page) is { } day)
            rows.Add(DayRule.Of(day, page));
        if (timeline.UnreadFrom(block.First) is { } unread)
            rows.Add(Rule.Of($"{unread} unread", page));
        rows.AddRange(BlockRows.Of(block, page));
        return rows;
    }
}
