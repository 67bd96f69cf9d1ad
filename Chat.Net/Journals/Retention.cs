using System.Buffers;
using Chat.Domain.Messages;

namespace Chat.Net.Journals;

/// <summary>Drops whole files from the front of a journal that has more than is to be kept.</summary>
internal static class Retention
{
    /// <summary>The relay waits for this: a long history that is to be short gets so file by file.</summary>
    private const int MostAtOnce = 4;

    /// <param name="newest">The number of the newest message.</param>
    /// <param name="now">When it was received; by that a history is as old as it is.</param>
    public static void DropOldFiles(IFolder folder, JournalLimits limits, long newest, Instant? now)
    {
        try
        {
            DropAll(folder, limits, newest, now);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or JournalException)
        {
            // What is too much is tried again with the next file; a damaged one is told by a check.
        }
    }

    private static void DropAll(IFolder folder, JournalLimits limits, long newest, Instant? now)
    {
        var files = JournalFiles.Among(folder.Names);
        var bytes = files.Sum(folder.LengthOf);
        foreach (var (oldest, next) in files.Zip(files.Skip(1)).Take(MostAtOnce))
        {
            var isTooMuch = bytes - folder.LengthOf(oldest) >= limits.Retention.Bytes
                || IsTooOld(folder, next, limits.Retention.Time, now);
            var wouldLeaveTooLittle = newest - JournalFiles.NumberIn(next) < limits.RecentMessages;
            if (!isTooMuch || wouldLeaveTooLittle)
                break;
            bytes -= folder.LengthOf(oldest);
            folder.Remove(oldest);
        }
    }

    /// <summary>Whether all before this file is older than what is kept.</summary>
    private static bool IsTooOld(IFolder folder, string file, TimeSpan? kept, Instant? now)
    {
        if (kept is not { } time)
            return false;
        var bytes = new ReadOnlySequence<byte>(folder.Read(file));
        return now?.Milliseconds - JournalHeader.Take(ref bytes, file).At?.Milliseconds > time.TotalMilliseconds;
    }
}
