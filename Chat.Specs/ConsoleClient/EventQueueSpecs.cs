using Chat.ConsoleClient;
using Chat.ConsoleClient.Screen;
using Chat.ConsoleClient.Terminal;
using Chat.Net.Client;

namespace Chat.Specs.ConsoleClient;

public class EventQueueSpecs
{
    private readonly EventQueue _queue = new();

    [Test]
    public void A_key_goes_before_what_the_server_tells()
    {
        _queue.Add(new ScreenEvent.ClientChanged(new ClientEvent.NoticeReceived("busy")));
        _queue.Add(new ScreenEvent.KeyPressed(Key.Of("a")));

        _queue.TakeForFrame().First().ShouldBe(new ScreenEvent.KeyPressed(Key.Of("a")));
    }

    [Test]
    public void A_frame_shows_a_key_before_what_came_behind_it()
    {
        var (key, next) = (new ScreenEvent.KeyPressed(Key.Of("a")), new ScreenEvent.KeyPressed(Key.Of("b")));
        _queue.Add(key);
        _queue.Add(new ScreenEvent.ClientChanged(new ClientEvent.NoticeReceived("busy")));
        _queue.Add(next);

        var shown = _queue.TakeForFrame();

        shown.ShouldBe([key, next]);
    }

    [Test]
    public void Keys_do_not_keep_the_server_waiting()
    {
        var (key, news) = (
            new ScreenEvent.KeyPressed(Key.Of("a")),
            new ScreenEvent.ClientChanged(new ClientEvent.NoticeReceived("busy")));
        _queue.Add(key);
        _queue.Add(news);
        _queue.TakeForFrame().ShouldBe([key]);
        _queue.Add(key);

        _queue.TakeForFrame().ShouldBe([key, news]);
    }
}
