using System.Threading.Channels;
using Chat.ConsoleClient.Terminal;
using Chat.Specs.ConsoleClient.Screen;

namespace Chat.Specs.ConsoleClient;

/// <summary>A terminal in memory: the spec types, and reads what was written.</summary>
internal sealed class Glass : ITerminal
{
    private readonly Channel<Key> _keys = Channel.CreateUnbounded<Key>();
    private readonly Paper _paper = new();

    public Size Size { get; set; } = new(50, 12);

    public ColorDepth Colors => ColorDepth.Sixteen;

    public bool HasLinks => Emulator is null;

    public ChannelReader<Key> Keys => _keys.Reader;

    /// <summary>What shows what is written, where a spec wants to see it drawn.</summary>
    public Emulator? Emulator { get; init; }

    public void Write(string text)
    {
        Emulator?.Write(text);
        _paper.Write(text);
    }

    /// <summary>All that was written.</summary>
    public string Text => _paper.ToString();

    public Task ShouldShowAsync(string text) => _paper.ShouldShowAsync(text);

    public void Types(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            Presses(rune.Value == '\n' ? new Key(KeyName.Enter) : Key.Of(rune.ToString()));
    }

    public void Presses(Key key) => _keys.Writer.TryWrite(key);

    /// <summary>Whether the mouse is asked for.</summary>
    public bool TracksMouse { get; private set; }

    public void TrackMouse(bool isOn) => TracksMouse = isOn;

    /// <summary>How often it was given to the shell.</summary>
    public int Suspensions { get; private set; }

    public void Suspend() => Suspensions++;

    /// <summary>Whether keys come one by one, rather than in lines.</summary>
    public bool TakesKeys { get; private set; }

    public void TakeKeys() => TakesKeys = true;

    public void GiveKeysBack() => TakesKeys = false;

    public void ShowScreen() => TakeKeys();

    public void Dispose() => _paper.Dispose();
}
