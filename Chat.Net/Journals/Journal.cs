using System.Buffers;
using System.Security.Cryptography;
using Chat.Domain.Messages;
using Chat.Domain.Nicknames;
using Chat.Domain.Rooms;
using Chat.Domain.Text;
using Chat.Net.Logs;
using Chat.Net.Packets;
using Chat.Net.Relaying;

namespace Chat.Net.Journals;

/// <summary>The room's list on disk: the updates that clients get, in a file. One thread at a time.</summary>
internal sealed class Journal : IDisposable
{
    private readonly IFolder _folder;
    private readonly JournalLimits _limits;
    private readonly KeyFile _keys;
    private readonly PacketBuffer _turn = new();
    private readonly Attendance _attendance = new();
    private IFile _file;
    private Head _end;
    private Instant? _at;
    private long _length;
    private bool _hasWritten;

    private Journal(
        IFolder folder,
        JournalLimits limits,
        IFile file,
        KeyFile keys,
        IEnumerable<JournalContent> older,
        long dropped)
    {
        (_folder, _limits, _file, _keys) = (folder, limits, file, keys);
        var bytes = file.ReadAll();
        if (JournalHeader.IsTorn(bytes.Span))
        {
            file.Truncate(0);
            var id = RandomNumberGenerator.GetHexString(32, lowercase: true);
            file.Append(PacketCodec.Encode(new JournalHeader(JournalHeader.CurrentVersion, id)).Span);
            bytes = file.ReadAll();
        }
        var content = JournalContent.Read(bytes, file.Name).OrThrowIfDamaged();
        var read = NewestOf(older.Prepend(content));
        Past = new JournalPast(read[0].After, read[0].Present, [.. read.SelectMany(content => content.Updates)]);
        foreach (var nickname in Past.Present)
            _attendance.Add(Nickname.Parse(nickname));
        Apply(Past.Updates);
        (HistoryId, StoppedAt) = (content.HistoryId, content.StoppedAt);
        BytesCut = content.TornBytes + dropped;
        (_end, _length) = (content.End, content.Length);
        file.Truncate(_length);
        RewriteLastTurn(content, bytes.Span);
        keys.Compact();
        file.Flush();
        folder.Flush();
    }

    /// <summary>As many as have the recent messages, oldest first.</summary>
    private List<JournalContent> NewestOf(IEnumerable<JournalContent> newestFirst)
    {
        var (read, count) = (new List<JournalContent>(), 0L);
        foreach (var content in newestFirst)
        {
            if (read is [var next, ..])
                next.OrThrowUnlessAfter(content);
            read.Insert(0, content);
            count += content.End.Number - content.After.Number;
            if (count >= _limits.RecentMessages)
                break;
        }
        return read;
    }

    /// <summary>
    /// A flush that failed may have left it in memory only, where it counts as written
    /// (https://wiki.postgresql.org/wiki/Fsync_Errors): all that was told later must not rest on that.
    /// </summary>
    private void RewriteLastTurn(JournalContent content, ReadOnlySpan<byte> all) =>
        _file.Overwrite(content.LastTurn, all[(int)content.LastTurn..(int)content.Length]);

    /// <summary>The file's name, for a person.</summary>
    public string Name => _file.Name;

    /// <summary>What was in it when it was opened.</summary>
    public JournalPast Past { get; private set; }

    /// <summary>How many bytes of a torn turn were cut from it when it was opened.</summary>
    public long BytesCut { get; }

    /// <summary>When the relay before this one was stopped; null where it ended otherwise.</summary>
    public Instant? StoppedAt { get; }

    public ReadOnlyMemory<byte> HistoryId { get; }

    /// <summary>By what the members may come back.</summary>
    public IReadOnlyDictionary<Nickname, KeyDigest> Keys => _keys.Keys;

    /// <exception cref="JournalException">What is in the folder cannot be used.</exception>
    /// <param name="limits">Null for the usual ones.</param>
    public static Journal Open(IFolder folder, JournalLimits? limits = null)
    {
        // It is one relay's at a time: nothing is looked at before it is ours.
        var keys = KeyFile.Open(folder);
        try
        {
            return Open(folder, limits ?? new(), keys);
        }
        catch
        {
            keys.Dispose();
            throw;
        }
    }

    private static Journal Open(IFolder folder, JournalLimits limits, KeyFile keys)
    {
        if (folder.Names.Contains(JournalRepair.Saved))
            throw new JournalException("A repair of this conversation was not finished: run it again.");
        var files = FilesIn(folder, out var dropped);
        var file = folder.Open(files is [.., var newest] ? newest : JournalFiles.First, isShared: true);
        try
        {
            var older = files.SkipLast(1).Reverse().Select(old => Read(folder, old));
            return new Journal(folder, limits, file, keys, older, dropped);
        }
        catch (Exception broken)
        {
            file.Dispose();
            if (broken is not IOException)
                throw;
            throw new JournalException($"Cannot use {file.Name}: {Clause.Of(broken.Message)}.", broken);
        }
    }

    /// <summary>Oldest first, without one whose first turn was torn: nobody was told of it.</summary>
    /// <param name="dropped">How many bytes that one had.</param>
    private static IReadOnlyList<string> FilesIn(IFolder folder, out long dropped)
    {
        dropped = 0;
        var names = JournalFiles.Among(folder.Names);
        if (names is not [_, .., var newest] || !IsTornBeginning(folder, newest))
            return names;
        dropped = folder.LengthOf(newest);
        folder.Remove(newest);
        return [.. names.SkipLast(1)];
    }

    private static bool IsTornBeginning(IFolder folder, string name)
    {
        using var file = folder.Open(name, isShared: true);
        return JournalContent.IsTornBeginning(file.ReadAll(), name);
    }

    private static JournalContent Read(IFolder folder, string name)
    {
        using var file = folder.Open(name, isShared: true);
        return JournalContent.Read(file.ReadAll(), name).OrThrowIfDamaged();
    }

    /// <summary>Reads what was kept before a place, also while the journal grows.</summary>
    public PastReader PastReader() => new(_folder);

    /// <summary>Nobody needs to know any more what was before.</summary>
    public void ForgetPast() => Past = Past with { Updates = [] };

    /// <summary>They are on disk when this returns.</summary>
    public void Write(IReadOnlyList<RelayEffect.KeepKey> keys) => _keys.Write(keys);

    /// <summary>The updates of a turn are on disk when this returns.</summary>
    /// <exception cref="DiskFullException">Nothing of them is; they may be tried again.</exception>
    public void Write(IReadOnlyList<Update> turn)
    {
        if (turn.Count == 0)
            return;
        _turn.Rewind();
        if (_length < _limits.FileBytes)
            WriteTo(_file, turn);
        else
            WriteToNextFile(turn);
        _hasWritten = true;
        _length += _turn.Length;
        _end = turn[^1].End;
        Apply(turn);
    }

    private void WriteTo(IFile file, IReadOnlyList<Update> turn)
    {
        _turn.Write(JournalContent.TurnMark);
        foreach (var update in turn)
            _turn.Write(update.Bytes.Span);
        file.Append(_turn.Written);
        file.Flush();
    }

    /// <summary>The header of a file, and its first turn, are written at once.</summary>
    private void WriteToNextFile(IReadOnlyList<Update> turn)
    {
        var next = MakeFile(JournalFiles.NameAfter(_end.Number));
        try
        {
            _turn.Write(JournalHeader.Encode(
                Convert.ToHexStringLower(HistoryId.Span), _end, _at, _attendance.Present.Select(who => who.Text)));
            WriteTo(next, turn);
            _folder.Flush();
        }
        catch (IOException)
        {
            next.Dispose();
            throw;
        }
        _file.Dispose();
        (_file, _length) = (next, 0);
        Retention.DropOldFiles(_folder, _limits, _end.Number, _at);
    }

    private IFile MakeFile(string name)
    {
        try
        {
            return _folder.Open(name, isShared: true);
        }
        catch (JournalException refused) when (DiskFullException.Of(refused.InnerException) is { } full)
        {
            throw full;
        }
    }

    private void Apply(IReadOnlyList<Update> updates)
    {
        foreach (var message in updates.SelectMany(update => update.Messages))
        {
            _attendance.Apply(message);
            _at = message.ReceivedAt;
        }
    }

    /// <summary>Nothing more is written. Where nothing was, it stopped when the relay before it did.</summary>
    public void Stop(Instant now)
    {
        var at = _hasWritten ? now : StoppedAt ?? now;
        _file.Append(PacketCodec.Encode(new JournalStop(at)).Span);
        _file.Flush();
    }

    public void Dispose()
    {
        _file.Dispose();
        _keys.Dispose();
    }
}
