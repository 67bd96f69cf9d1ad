using System.Threading.Channels;

namespace Chat.ConsoleClient.Terminal;

/// <summary>
/// A terminal that shows what it is told and hands over every key. Disposing it gives it back as it was.
/// </summary>
internal interface ITerminal : IDisposable
{
    /// <summary>How large it is now.</summary>
    Size Size { get; }

    /// <summary>How many colours it shows.</summary>
    ColorDepth Colors { get; }

    /// <summary>Whether links can be clicked, or are at least passed over.</summary>
    bool HasLinks { get; }

    /// <summary>
    /// What is typed. A new size, or coming back from being stopped, is a key too: <see cref="KeyName.Redraw"/>.
    /// </summary>
    ChannelReader<Key> Keys { get; }

    void Write(string text);

    /// <summary>Keys come one by one and show nothing, those of signals too, until they are given back.</summary>
    void TakeKeys();

    /// <summary>What is typed comes in lines, shows, and sends signals, as for any program.</summary>
    void GiveKeysBack();

    /// <summary>Takes the keys and all the room that there is, until it is disposed.</summary>
    void ShowScreen();

    /// <summary>Whether the wheel is a key, and the mouse no longer the terminal's own.</summary>
    void TrackMouse(bool isOn);

    /// <summary>Gives the terminal back to the shell, as Ctrl-Z does, until the program is continued.</summary>
    void Suspend();
}
