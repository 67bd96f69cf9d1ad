using System.Globalization;
using Chat.Domain.Messages;

namespace Chat.ConsoleClient.Page;

/// <summary>What every row of the message area depends on.</summary>
/// <param name="Columns">How wide it is.</param>
/// <param name="Zone">In which time zone times are shown.</param>
/// <param name="Time">How times are shown.</param>
/// <param name="Reader">The nickname of who reads it.</param>
/// <param name="Search">The text that is searched for; null while there is none.</param>
internal readonly record struct PageFormat(
    int Columns, TimeZoneInfo Zone, TimeFormat Time, string Reader, Search? Search)
{
    /// <summary>From how many columns on names have a column of their own.</summary>
    private const int ColumnsForNames = 60;

    /// <summary>How wide a time is, with the space after it.</summary>
    public int TimeColumn => Time == TimeFormat.Seconds ? 9 : 6;

    public bool HasNameColumn => Columns >= ColumnsForNames;

    /// <summary>The local time, in hours, minutes and, where they are wanted, seconds.</summary>
    public string TimeOf(Instant at) => at.In(Zone)
        .ToString(Time == TimeFormat.Seconds ? "HH:mm:ss" : "HH:mm", CultureInfo.InvariantCulture);
}
