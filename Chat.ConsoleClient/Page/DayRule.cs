using System.Globalization;
using Chat.Domain.Messages;

namespace Chat.ConsoleClient.Page;

/// <summary>The row that announces a day.</summary>
internal static class DayRule
{
    public static DateOnly DayOf(Instant at, PageFormat page) =>
        DateOnly.FromDateTime(at.In(page.Zone).DateTime);

    public static Row Of(DateOnly day, PageFormat page)
    {
        var words = day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);
        return Rule.Of(words.Length + 4 <= page.Columns ? words : $"{day:O}", page);
    }
}
