using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;
using System.Threading.Channels;
using Microsoft.Win32.SafeHandles;

namespace Chat.ConsoleClient.Terminal;

/// <summary>The terminal of Linux and macOS in raw mode, on its alternate screen.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class PosixTerminal : ITerminal
{
    private const int Stdin = 0;
    private const int Now = 0;

    /// <summary>Larger than any system's struct termios: it is kept and given back, never looked into.</summary>
    private const int RoomForTermios = 256;

    private readonly byte[] _before = new byte[RoomForTermios];
    private readonly Stream _output = Console.OpenStandardOutput();
    private readonly Channel<Key> _keys = Channel.CreateUnbounded<Key>();
    private readonly PosixSignalRegistration[] _signals;
    private int _disposed;

    /// <summary>Whether it is raw, but for the time that the shell has it.</summary>
    private volatile bool _takesKeys;

    private volatile bool _showsScreen;

    /// <summary>Whether it is the shell's, from before a stop until the program is continued.</summary>
    private volatile bool _isGivenBack;

    /// <summary>What was written last about the mouse.</summary>
    private volatile string _mouse = "";

    private PosixTerminal()
    {
        // Asked for first: the framework sets the terminal up once, and that must happen before it is raw.
        _ = Console.WindowWidth;
        if (tcgetattr(Stdin, _before) != 0)
            throw new IOException("The terminal does not tell its settings.");
        _signals =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGWINCH, _ => _keys.Writer.TryWrite(new Key(KeyName.Redraw))),
            PosixSignalRegistration.Create(PosixSignal.SIGTSTP, StandBack),
            PosixSignalRegistration.Create(PosixSignal.SIGCONT, ComeBack),
        ];
        new Thread(ReadKeys) { IsBackground = true, Name = "keys" }.Start();
    }

    /// <summary>The alternate screen, pastes marked as such, and word of the focus (xterm).</summary>
    private const string Begin = "\u001b[?1049h\u001b[?2004h\u001b[?1004h";

    /// <summary>The buttons of the mouse, in digits (xterm, modes 1000 and 1006).</summary>
    private const string MouseOn = "\u001b[?1000h\u001b[?1006h";

    private const string MouseOff = "\u001b[?1006l\u001b[?1000l";

    /// <summary>The keys as they were before the framework has set them (application mode).</summary>
    private const string Usual = "\u001b[?1l\u001b>";

    /// <summary>All of it taken back.</summary>
    private const string End =
        MouseOff + "\u001b[0m\u001b[?25h\u001b[?1004l\u001b[?2004l" + Usual + "\u001b[?1049l";

    public static ITerminal Open() => new PosixTerminal();

    public Size Size => new(Console.WindowWidth, Console.WindowHeight);

    public ColorDepth Colors { get; } = TerminalAbility.ColorsOf(Environment.GetEnvironmentVariable);

    public bool HasLinks { get; } = TerminalAbility.HasLinks(Environment.GetEnvironmentVariable);

    public ChannelReader<Key> Keys => _keys.Reader;

    public void Write(string text) => WhileThereIsATerminal(() =>
    {
        if (_isGivenBack)
            return;
        _output.Write(Encoding.UTF8.GetBytes(text));
        _output.Flush();
    });

    public void TakeKeys()
    {
        _takesKeys = true;
        MakeRaw();
    }

    public void GiveKeysBack()
    {
        _takesKeys = false;
        _ = tcsetattr(Stdin, Now, _before);
    }

    public void ShowScreen()
    {
        TakeKeys();
        _showsScreen = true;
        Write(Begin);
    }

    public void TrackMouse(bool isOn)
    {
        _mouse = isOn ? MouseOn : MouseOff;
        Write(_mouse);
    }

    public void Suspend()
    {
        // While it is ours: once a wrapper has stopped, the shell takes the terminal, and whoever sets it then is
        // stopped for that (SIGTTOU), and after fg once more by the stop that was under way.
        GiveBack();
        // To the whole group, as the terminal would: a pipe's other ends, and a wrapper's. SIGTSTP is 20 on Linux and
        // 18 on macOS.
        _ = kill(0, OperatingSystem.IsMacOS() ? 18 : 20);
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        Array.ForEach(_signals, signal => signal.Dispose());
        Restore();
    }

    private void Restore()
    {
        Write(_showsScreen ? End : Usual);
        _ = tcsetattr(Stdin, Now, _before);
    }

    /// <summary>The terminal is the shell's until the program is continued.</summary>
    private void StandBack(PosixSignalContext signal)
    {
        // The default would stop the process at once. SIGSTOP is 19 on Linux and 17 on macOS (signal.h).
        signal.Cancel = true;
        if (!_isGivenBack)
            GiveBack();
        _ = kill(Environment.ProcessId, OperatingSystem.IsMacOS() ? 17 : 19);
    }

    private void GiveBack()
    {
        Restore();
        _isGivenBack = true;
    }

    private void MakeRaw()
    {
        var raw = (byte[])_before.Clone();
        cfmakeraw(raw);
        _ = tcsetattr(Stdin, Now, raw);
    }

    private void ComeBack(PosixSignalContext signal)
    {
        // Or the framework would put back the settings that it remembers, after us.
        signal.Cancel = true;
        _isGivenBack = false;
        if (_takesKeys)
            MakeRaw();
        if (_showsScreen)
            Write(Begin + _mouse);
        _keys.Writer.TryWrite(new Key(KeyName.Redraw));
    }

    private void ReadKeys()
    {
        // Not Console.OpenStandardInput: on a terminal that is the framework's line editor, which echoes.
        using var handle = new SafeFileHandle(Stdin, ownsHandle: false);
        using var input = new FileStream(handle, FileAccess.Read, bufferSize: 0);
        var decoder = new KeyDecoder();
        var buffer = new byte[4_096];
        WhileThereIsATerminal(() =>
        {
            while (input.Read(buffer) is var read and > 0)
            {
                foreach (var key in decoder.Decode(buffer.AsSpan(0, read)))
                    _keys.Writer.TryWrite(key);
            }
        });
        _keys.Writer.TryComplete();
    }

    /// <summary>
    /// Once its window is closed there is nobody to show anything to: no more keys come, and that is the end.
    /// </summary>
    private void WhileThereIsATerminal(Action use)
    {
        try
        {
            use();
        }
        catch (IOException)
        {
            _keys.Writer.TryComplete();
        }
    }

    // Not LibraryImport: the coverage collector stumbles over what it generates and would leave out the whole program.
    [DllImport("libc", SetLastError = true)]
    private static extern int tcgetattr(int file, [Out] byte[] termios);

    [DllImport("libc", SetLastError = true)]
    private static extern int tcsetattr(int file, int when, byte[] termios);

    [DllImport("libc")]
    private static extern int kill(int process, int signal);

    [DllImport("libc")]
    private static extern void cfmakeraw([In, Out] byte[] termios);
}
