using BenchmarkDotNet.Attributes;
using Chat.ConsoleClient.Screen;
using Chat.ConsoleClient.Terminal;
using Chat.Domain.Messages;
using Chat.Net.Client;
using Chat.Net.Packets;

namespace Chat.Benchmarks.HotPaths;

/// <summary>
/// The client draws a screen of 24 rows and 80 columns, full of messages. Time and bytes allocated are per frame, up to
/// the text that goes to the terminal.
/// </summary>
public class FrameBenchmark
{
    private const int Messages = 200;

    private static readonly ScreenEvent _key = new ScreenEvent.KeyPressed(Key.Of("x"));

    private readonly ScreenState _state = Enter();
    private readonly Frame _shown = ScreenRenderer.Render(Enter());

    /// <summary>A frame without what it becomes in the terminal.</summary>
    [Benchmark]
    public object Render() => ScreenRenderer.Render(_state);

    /// <summary>All rows, as after a resize.</summary>
    [Benchmark]
    public string FullFrame() => FrameDiff.Between(null, ScreenRenderer.Render(_state));

    /// <summary>A letter is typed: another state, its frame, and the one row that differs.</summary>
    [Benchmark]
    public string Keystroke() => FrameDiff.Between(_shown, ScreenRenderer.Render(_state.Handle(_key).Next));

    private static ScreenState Enter()
    {
        var update = SampleConversation.Updates(1, Messages)[0];
        MessageList.From(SampleConversation.Begin)
            .TryAppend(update.End.Hash, SampleConversation.BodyOf(update), MessagesPacket.Read, out var list);
        ScreenEvent[] events =
        [
            new ScreenEvent.Resized(new Size(80, 24)),
            new ScreenEvent.ClientChanged(new ClientEvent.Joined("ada", Resumed: false, NewHistory: false)),
            new ScreenEvent.ClientChanged(new ClientEvent.Present(["ada", "grace"], list.Head.Number)),
            new ScreenEvent.ClientChanged(new ClientEvent.MessagesAppended(list, list.Count)),
        ];
        return events.Aggregate(new ScreenState { Host = "127.0.0.1" }, (state, next) => state.Handle(next).Next);
    }
}
