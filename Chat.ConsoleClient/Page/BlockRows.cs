using Chat.Domain.Lines;
using Chat.Domain.Messages;
using Chat.Domain.Text;

namespace Chat.ConsoleClient.Page;

/// <summary>The rows that a block takes, from top to bottom.</summary>
internal static class BlockRows
{
    private const int NameColumn = 12;
    private const string Bar = "│ ";

    public static IEnumerable<Row> Of(Block block, PageFormat page) => block switch
    {
        Block.OfMessage { Message: Said said } => OfText(said.OccurredAt, said.Who, said.Text, page),
        Block.OfPresence presence => OfPresence(presence.Changes, page),
        Block.OfMessage { Message: var message } =>
            InLines(message.OccurredAt, new StyledText(MessageText.Of(message)), page),
        Block.OfPending { Pending: var pending } =>
            OfText(pending.At, page.Reader, $"{pending.Text} (sending)", page, Style.Dimmed),
        Block.OfNote note => TextWidth.Wrap(Printable.Sanitize(note.Words), page.Columns).Select(line => Row.Of(line)),
        Block.OfRule rule => [Rule.Of(rule.Words, page)],
        _ => [],
    };

    private static IEnumerable<Row> OfText(
        Instant at, string who, string said, PageFormat page, Style baseStyle = default)
    {
        var by = Attribution.Of(who, said);
        var (style, nameInText) = (StyleOf(by.Name, page), by.IsAction ? by.Name.Length : 0);
        if (page.HasNameColumn)
            return InColumns(
                at,
                new Run(by.Label, by.IsAction ? Style.Plain : style),
                Mark(new StyledText(by.Text, baseStyle), by.Name, page).Mark(0, nameInText, style),
                page);
        var before = by.Label + by.Separator;
        var named = Mark(new StyledText(before + by.Text, baseStyle), by.Name, page)
            .Mark(by.IsAction ? before.Length : 0, by.Name.Length, style);
        return InLines(at, named, page);
    }

    /// <summary>Mentions of the reader stand out, and what is searched for.</summary>
    private static StyledText Mark(StyledText text, string author, PageFormat page)
    {
        foreach (var (start, length) in Link.In(text.Text))
            text.Mark(start, length, new Style { Link = text.Text.Substring(start, length) });
        foreach (var (start, length) in author == page.Reader ? [] : Mention.In(text.Text, page.Reader))
            text.Mark(start, length, Style.Mention);
        foreach (var (start, length) in page.Search?.In(text.Text) ?? [])
            text.Mark(start, length, Style.Reversed);
        return text;
    }

    /// <summary>The arrow where the bar would be, and all rows after it.</summary>
    private static IEnumerable<Row> OfPresence(IReadOnlyList<Message> changes, PageFormat page)
    {
        var indent = new string(' ', page.HasNameColumn ? NameColumn : 0);
        var (before, sign) = (TimeOf(changes[0].OccurredAt, page), "");
        foreach (var line in TextWidth.Wrap(
            PresenceSummary.Of(changes), Math.Max(2, page.Columns - page.TimeColumn - indent.Length - Bar.Length)))
        {
            yield return new Row(before, new Run(indent), new Run(sign + line, Style.Dimmed));
            (before, sign) = (IndentOf(page), "  ");
        }
    }

    /// <summary>The name before the bar, the text after it.</summary>
    private static IEnumerable<Row> InColumns(Instant at, Run name, StyledText text, PageFormat page)
    {
        var room = NameColumn - TextWidth.Of(name.Text);
        var isLong = room < 0;
        var first = new Row(TimeOf(at, page), new Run(new string(' ', Math.Max(0, room))), name);
        var blank = new string(' ', page.TimeColumn + NameColumn);
        var rows = text.Wrap(page.Columns - blank.Length - Bar.Length)
            .Select((line, i) => (i == 0 && !isLong ? first : Row.Of(blank)).Append([new Run(Bar), .. line]));
        return isLong ? rows.Prepend(first) : rows;
    }

    /// <summary>The time before the first row, and as much space before the others.</summary>
    private static IEnumerable<Row> InLines(Instant at, StyledText text, PageFormat page) =>
        text.Wrap(Math.Max(2, page.Columns - page.TimeColumn))
            .Select((line, i) => new Row([i == 0 ? TimeOf(at, page) : IndentOf(page), .. line]));

    private static Run IndentOf(PageFormat page) => new(new string(' ', page.TimeColumn));

    private static Style StyleOf(string author, PageFormat page) => new()
    {
        Author = AuthorColor.Of(author),
        Bold = author == page.Reader,
    };

    private static Run TimeOf(Instant at, PageFormat page) =>
        new($"{page.TimeOf(at)} ", Style.Dimmed);
}
