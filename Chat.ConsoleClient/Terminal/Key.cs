namespace Chat.ConsoleClient.Terminal;

/// <summary>A key that is no text.</summary>
internal enum KeyName
{
    /// <summary>Text: what was typed is in the key itself.</summary>
    Text,
    Enter,

    /// <summary>Alt-Enter, Ctrl-J.</summary>
    LineBreak,
    Backspace,
    Delete,
    Left,
    Right,
    Up,
    Down,
    Home,
    End,
    PageUp,
    PageDown,

    /// <summary>The mouse's wheel, a notch.</summary>
    WheelUp,
    WheelDown,

    /// <summary>Ctrl-Home, Alt-&lt;: to the oldest message.</summary>
    Oldest,

    /// <summary>Ctrl-End, Alt-&gt;: to the newest message.</summary>
    Newest,

    /// <summary>Ctrl-U: takes away what is before the cursor.</summary>
    KillToStart,

    /// <summary>Ctrl-K: takes away what is after the cursor.</summary>
    KillToEnd,

    /// <summary>Ctrl-W: takes away the word before the cursor.</summary>
    KillWordBack,

    /// <summary>Alt-D: takes away the word after the cursor.</summary>
    KillWord,

    /// <summary>Alt-B, Ctrl-Left: to the beginning of a word.</summary>
    WordLeft,

    /// <summary>Alt-F, Ctrl-Right: to the end of a word.</summary>
    WordRight,

    /// <summary>Ctrl-Y: puts back what was taken away.</summary>
    Yank,

    /// <summary>Tab: the rest of a name or a command.</summary>
    Complete,

    /// <summary>Ctrl-R: searches what was entered, and again for an older one.</summary>
    SearchHistory,

    /// <summary>Ctrl-G: leaves a search (readline, abort).</summary>
    Abort,

    /// <summary>Ctrl-_: takes back the last change of the draft.</summary>
    Undo,

    /// <summary>Alt-/: does again what was taken back.</summary>
    Redo,

    /// <summary>Alt-P: to the mention before.</summary>
    MentionBefore,

    /// <summary>Alt-N: to the mention after.</summary>
    MentionAfter,

    /// <summary>F3: to the next older message that has what is searched for.</summary>
    FindOlder,

    /// <summary>Shift-F3: to the next newer one.</summary>
    FindNewer,

    /// <summary>F5: tries the lost connection at once.</summary>
    Reconnect,

    /// <summary>No key: the terminal's window is looked at.</summary>
    FocusGained,

    /// <summary>No key: another window is looked at.</summary>
    FocusLost,

    /// <summary>Ctrl-Z: back to the shell.</summary>
    Suspend,

    /// <summary>Ctrl-C.</summary>
    Interrupt,

    /// <summary>Ctrl-D.</summary>
    EndOfInput,

    /// <summary>Ctrl-L.</summary>
    Redraw,
}

/// <summary>Something typed: a named key, or text.</summary>
internal readonly record struct Key(KeyName Name, string Typed = "")
{
    public static Key Of(string text) => new(KeyName.Text, text);
}
