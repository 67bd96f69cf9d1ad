using System.Security.Cryptography;
using Chat.Domain.Messages;
using Chat.Net.Logs;

namespace Chat.Net.Journals;

/// <summary>Puts a whole journal in the place of one that is not, and keeps that one in a folder beside it.</summary>
public static class JournalRepair
{
    /// <summary>What the folder is called in which all that can be saved is, until it has taken its place.</summary>
    internal const string Saved = "saved";

    /// <returns>The folder in which the journal as it was is now.</returns>
    /// <exception cref="JournalException">There is no journal in the folder, or a relay is using it.</exception>
    public static string Run(string folder) => Run(folder, null);

    /// <param name="flush">Puts the entries of a folder on the disk, given its path.</param>
    internal static string Run(string folder, Action<string>? flush)
    {
        var files = Archive.PathsIn(folder);
        var disk = new DiskFolder(folder, flush);
        using var locked = KeyFile.Open(disk);
        var (saved, before) = (Path.Combine(folder, Saved), FreeNameAfter(Path.Combine(folder, "before")));
        if (!Directory.Exists(saved))
            Save(Archive.FilesIn(folder), saved);
        disk.Flush();
        var news = Archive.PathsIn(saved);
        Move([.. files.Where(file => news is [var one, ..] && HistoryOf(file) != HistoryOf(one))], before);
        new DiskFolder(before, flush).Flush();
        disk.Flush();
        Move(news, folder);
        disk.Flush();
        Directory.Delete(saved, recursive: true);
        disk.Flush();
        return before;
    }

    /// <summary>The folder is there once all of it is.</summary>
    private static void Save(IReadOnlyList<string> files, string saved)
    {
        var saving = $"{saved}.part";
        if (Directory.Exists(saving))
            Directory.Delete(saving, recursive: true);
        Save(files, new DiskFolder(saving));
        Directory.Move(saving, saved);
    }

    private static void Save(IReadOnlyList<string> files, DiskFolder into)
    {
        if (JournalContent.Read(Archive.BytesOf(files[0]), files[0]) is { After.Number: > 0 } first)
            BeginAfter(first, into);
        using var saved = Journal.Open(into);
        var log = new UpdateLog(saved.Past.After, new LogLimits());
        var stopped = default(Instant);
        foreach (var messages in MessagesIn(files))
        {
            foreach (var update in log.Encode(messages))
            {
                saved.Write([update]);
                log.Append(update);
            }
            stopped = messages is [.., var newest] ? newest.ReceivedAt : stopped;
        }
        saved.Stop(stopped);
    }

    /// <summary>A history that has lost its beginning begins where the old one does, under another id.</summary>
    private static void BeginAfter(JournalContent first, DiskFolder into)
    {
        var id = RandomNumberGenerator.GetBytes(16);
        var begin = Head.OfHistory(id) with { Number = first.After.Number };
        using var file = into.Open(JournalFiles.NameAfter(begin.Number));
        file.Append(JournalHeader.Encode(Convert.ToHexStringLower(id), begin, first.At, first.Present));
    }

    /// <summary>File by file, all before the damage.</summary>
    private static IEnumerable<IReadOnlyList<Message>> MessagesIn(IReadOnlyList<string> files)
    {
        JournalContent? before = null;
        foreach (var file in files)
        {
            if (before is { DamagedAt: not null } || ReadAfter(before, file) is not { } content)
                yield break;
            var messages = content.Updates.SelectMany(update => update.Messages).ToList();
            if (messages.Exists(message => message is UnknownMessage or Left { Why: LeaveReason.Other }))
                throw new JournalException($"{file} was written by a newer server; that one can repair it.");
            yield return messages;
            before = content;
        }
    }

    /// <summary>What the file has, if it goes on from the one before; the first one has to be a journal.</summary>
    private static JournalContent? ReadAfter(JournalContent? before, string file)
    {
        try
        {
            var content = JournalContent.Read(Archive.BytesOf(file), file);
            return before is null || content.After == before.End ? content : null;
        }
        catch (JournalException) when (before is not null)
        {
            return null;
        }
    }

    /// <summary>32 hexadecimal digits; null where it is no journal.</summary>
    private static string? HistoryOf(string file)
    {
        try
        {
            return Convert.ToHexStringLower(JournalContent.Read(Archive.BytesOf(file), file).HistoryId.Span);
        }
        catch (JournalException)
        {
            return null;
        }
    }

    private static string FreeNameAfter(string path)
    {
        var free = path;
        for (var next = 2; Directory.Exists(free); next++)
            free = $"{path}-{next}";
        return free;
    }

    private static void Move(IReadOnlyList<string> files, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in files)
            File.Move(file, Path.Combine(folder, Path.GetFileName(file)));
    }
}
