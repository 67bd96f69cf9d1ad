using System.Buffers;
using System.Text;

namespace Chat.ConsoleClient.Terminal;

/// <summary>
/// Turns the bytes that a terminal sends into keys, however they are split (ECMA-48 control sequences, UTF-8 text;
/// bracketed paste, of which all is text).
/// </summary>
/// <param name="time">The clock; the system's where none is given.</param>
internal sealed class KeyDecoder(TimeProvider? time = null)
{
    private const byte Escape = 0x1B;
    private const char PasteFinal = '~';
    private const string PasteBegins = "200";

    /// <summary>How a sequence says that Ctrl was held, or Shift (xterm, "PC-Style Function Keys").</summary>
    private const string Ctrl = "5";

    private const string Shift = "2";

    /// <summary>How many characters of a paste are held back until its end comes.</summary>
    private const int MostHeld = 65_536;

    /// <summary>How long a paste may pause: a terminal sends it as fast as it is read.</summary>
    private static readonly TimeSpan _pasteTimeout = TimeSpan.FromSeconds(1);

    /// <summary>How long after Escape a key is one with Alt (readline, keyseq-timeout).</summary>
    private static readonly TimeSpan _altTimeout = TimeSpan.FromMilliseconds(500);

    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly List<byte> _rest = [];
    private long _lastHeard;
    private readonly StringBuilder _pasted = new();
    private bool _pasting;
    private bool _afterReturn;

    private static ReadOnlySpan<byte> PasteEnd => "\u001b[201~"u8;

    public IReadOnlyList<Key> Decode(ReadOnlySpan<byte> bytes)
    {
        var keys = new List<Key>();
        if (_pasting && _time.GetElapsedTime(_lastHeard) >= _pasteTimeout && IsOneKey(bytes))
            EndPaste(keys);
        if (!_pasting && _rest is [Escape] && _time.GetElapsedTime(_lastHeard) >= _altTimeout)
            _rest.Clear();
        _lastHeard = _time.GetTimestamp();
        _rest.AddRange(bytes);
        var all = _rest.ToArray().AsSpan();
        while (!all.IsEmpty && Take(all, keys) is var taken and > 0)
            all = all[taken..];
        if (_pasted.Length >= MostHeld)
            FlushPaste(keys);
        _rest.RemoveRange(0, _rest.Count - all.Length);
        return keys;
    }

    /// <returns>How many bytes the next key took; 0 when it is not all there yet.</returns>
    private int Take(ReadOnlySpan<byte> bytes, List<Key> keys)
    {
        if (_pasting)
            return TakePasted(bytes, keys);
        if (bytes[0] == Escape)
            return TakeSequence(bytes, keys);
        if (ControlKey(bytes[0]) is { } control)
            keys.Add(new Key(control));
        if (bytes[0] is < 0x20 or 0x7F)
            return 1;
        return TakeText(bytes, keys);
    }

    private static int TakeText(ReadOnlySpan<byte> bytes, List<Key> keys)
    {
        if (RuneIn(bytes, out var length) is { } rune)
            keys.Add(Key.Of(rune.ToString()));
        return length;
    }

    /// <summary>The first character; null, of no length, when it is not all there yet.</summary>
    private static Rune? RuneIn(ReadOnlySpan<byte> bytes, out int length)
    {
        if (Rune.DecodeFromUtf8(bytes, out var rune, out length) is not OperationStatus.NeedMoreData)
            return rune;
        length = 0;
        return null;
    }

    /// <summary>Whether somebody has pressed a key: they are not as fast as to press two at once.</summary>
    private static bool IsOneKey(ReadOnlySpan<byte> bytes) => new KeyDecoder().Decode(bytes).Count == 1;

    private int TakePasted(ReadOnlySpan<byte> bytes, List<Key> keys)
    {
        if (bytes.StartsWith(PasteEnd))
        {
            EndPaste(keys);
            return PasteEnd.Length;
        }
        if (PasteEnd.StartsWith(bytes))
            return 0;
        // A line ends with a return, a newline, or both: one newline of the text.
        var wasReturn = _afterReturn;
        _afterReturn = bytes[0] == '\r';
        if (bytes[0] == '\r')
            _pasted.Append('\n');
        if (bytes[0] == '\r' || (bytes[0] == '\n' && wasReturn))
            return 1;
        if (RuneIn(bytes, out var length) is { } rune)
            _pasted.Append(rune);
        return length;
    }

    private void EndPaste(List<Key> keys)
    {
        (_pasting, _afterReturn) = (false, false);
        FlushPaste(keys);
    }

    /// <summary>
    /// All that was pasted so far is one key: a file would else be a million of them. A line break at its end waits for
    /// what follows: the paste's last is dropped.
    /// </summary>
    private void FlushPaste(List<Key> keys)
    {
        var pasted = _pasted.ToString();
        var text = pasted.EndsWith('\n') ? pasted[..^1] : pasted;
        if (text.Length > 0)
            keys.Add(Key.Of(text));
        _pasted.Clear();
        if (_pasting)
            _pasted.Append(pasted[text.Length..]);
    }

    private int TakeSequence(ReadOnlySpan<byte> bytes, List<Key> keys)
    {
        if (bytes.Length < 2)
            return 0;
        if (AltKey(bytes[1]) is { } alt)
        {
            keys.Add(new Key(alt));
            return 2;
        }
        if (bytes[1] < 0x20)
            return 1;
        if (bytes[1] is not ((byte)'[' or (byte)'O'))
            return RuneIn(bytes[1..], out var length) is null ? 0 : 1 + length;
        if (bytes.Length > 2 && bytes[2] is (byte)'[')
            return TakeConsoleKey(bytes, keys);
        var end = bytes[2..].IndexOfAnyInRange((byte)'@', (byte)'~');
        if (end < 0)
            return bytes.Length > 32 ? bytes.Length : 0;
        var parameters = Encoding.ASCII.GetString(bytes.Slice(2, end)).Split(';');
        var number = parameters[0];
        _pasting = (char)bytes[end + 2] == PasteFinal && number == PasteBegins;
        if (NameOf((char)bytes[end + 2], number, parameters.ElementAtOrDefault(1)) is { } name)
            keys.Add(new Key(name));
        return end + 3;
    }

    /// <summary>A function key of the console of Linux (console_codes(4)).</summary>
    private static int TakeConsoleKey(ReadOnlySpan<byte> bytes, List<Key> keys)
    {
        if (bytes.Length < 4)
            return 0;
        if (bytes[3] is (byte)'C' or (byte)'E')
            keys.Add(new Key(bytes[3] is (byte)'C' ? KeyName.FindOlder : KeyName.Reconnect));
        return 4;
    }

    private static KeyName? ControlKey(byte control) => control switch
    {
        (byte)'\r' => KeyName.Enter,
        (byte)'\n' => KeyName.LineBreak,
        0x7F or 0x08 => KeyName.Backspace,
        0x01 => KeyName.Home,
        0x02 => KeyName.Left,
        0x03 => KeyName.Interrupt,
        0x04 => KeyName.EndOfInput,
        0x05 => KeyName.End,
        0x06 => KeyName.Right,
        0x07 => KeyName.Abort,
        (byte)'\t' => KeyName.Complete,
        0x0B => KeyName.KillToEnd,
        0x0C => KeyName.Redraw,
        0x0E => KeyName.Down,
        0x10 => KeyName.Up,
        0x12 => KeyName.SearchHistory,
        0x15 => KeyName.KillToStart,
        0x17 => KeyName.KillWordBack,
        0x19 => KeyName.Yank,
        0x1A => KeyName.Suspend,
        0x1F => KeyName.Undo,
        _ => null,
    };

    /// <summary>What Alt makes of a key: the terminal sends an escape before it (xterm, metaSendsEscape).</summary>
    private static KeyName? AltKey(byte key) => key switch
    {
        (byte)'/' => KeyName.Redo,
        (byte)'<' => KeyName.Oldest,
        (byte)'>' => KeyName.Newest,
        (byte)'b' => KeyName.WordLeft,
        (byte)'d' => KeyName.KillWord,
        (byte)'f' => KeyName.WordRight,
        (byte)'n' => KeyName.MentionAfter,
        (byte)'p' => KeyName.MentionBefore,
        0x7F or 0x08 => KeyName.KillWordBack,
        (byte)'\r' => KeyName.LineBreak,
        _ => null,
    };

    private static KeyName? NameOf(char final, string number, string? held) => (final, number) switch
    {
        ('C', _) when held is Ctrl => KeyName.WordRight,
        ('D', _) when held is Ctrl => KeyName.WordLeft,
        ('M', "<64") => KeyName.WheelUp,
        ('M', "<65") => KeyName.WheelDown,
        ('R', _) or ('~', "13") => held is Shift ? KeyName.FindNewer : KeyName.FindOlder,
        ('I', _) => KeyName.FocusGained,
        ('O', _) => KeyName.FocusLost,
        ('H', _) when held is Ctrl => KeyName.Oldest,
        ('F', _) when held is Ctrl => KeyName.Newest,
        ('A', _) => KeyName.Up,
        ('B', _) => KeyName.Down,
        ('C', _) => KeyName.Right,
        ('D', _) => KeyName.Left,
        ('H', _) or ('~', "1" or "7") => KeyName.Home,
        ('F', _) or ('~', "4" or "8") => KeyName.End,
        ('~', "3") => KeyName.Delete,
        ('~', "15") => KeyName.Reconnect,
        ('~', "5") => KeyName.PageUp,
        ('~', "6") => KeyName.PageDown,
        _ => null,
    };
}
