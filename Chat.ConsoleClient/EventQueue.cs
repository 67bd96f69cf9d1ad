using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using Chat.ConsoleClient.Screen;

namespace Chat.ConsoleClient;

/// <summary>What has happened to a screen and is not handled yet. Any thread may add; one takes.</summary>
internal sealed class EventQueue
{
    private readonly Channel<ScreenEvent> _events =
        Channel.CreateUnbounded<ScreenEvent>(new UnboundedChannelOptions { SingleReader = true });

    public void Add(ScreenEvent happened) => _events.Writer.TryWrite(happened);

    public bool TryTake([NotNullWhen(true)] out ScreenEvent? next) => _events.Reader.TryRead(out next);

    /// <returns>False once it has ended and all of it is taken.</returns>
    public ValueTask<bool> WaitAsync() => _events.Reader.WaitToReadAsync();

    /// <summary>Nothing more is added.</summary>
    public void End() => _events.Writer.TryComplete();
}
