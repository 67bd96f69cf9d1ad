using System.Threading.Channels;
using Chat.ConsoleClient.Keeping;
using Chat.ConsoleClient.Page;
using Chat.ConsoleClient.Screen;
using Chat.ConsoleClient.Settings;
using Chat.Domain.Messages;
using Chat.Domain.Text;
using Chat.Net.Client;

namespace Chat.ConsoleClient;

/// <summary>
/// The client without a screen: a line in is a message, a message out is a line. Ends when the input has, and all is
/// delivered.
/// </summary>
/// <param name="outbox">Keeps what is not delivered; null to keep nothing.</param>
internal sealed class LineMode(
    ChatClient client, TextWriter output, TextWriter error, LineOptions options, OutboxKeeper? outbox = null)
{
    /// <summary>How long what was said may take to be delivered, after the end of the input.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    /// <summary>What was typed and not handled yet: one line at a time, so that a long input waits outside.</summary>
    private readonly Channel<string> _typed = Channel.CreateBounded<string>(1);

    private readonly LineOutbox _outbox = new(outbox ?? new OutboxKeeper(null), line => Tell(error, line));

    private int _pending;

    /// <summary>The number of one's own join.</summary>
    private long? _joinedAt;
    private Presence _presence = new();
    private bool _failed;

    /// <summary>Why the input ended before its end; written before its channel is completed.</summary>
    private string? _inputError;

    /// <returns>The exit code: 0 when everything was delivered, else 1.</returns>
    public static Task<int> RunAsync(
        ChatClient client,
        TextReader input,
        TextWriter output,
        TextWriter error,
        LineOptions? options = null,
        OutboxKeeper? outbox = null,
        CancellationToken stop = default) =>
        new LineMode(client, output, error, options ?? new(), outbox).RunAsync(input, stop);

    /// <summary>Prints messages until it is stopped, and says nothing.</summary>
    /// <returns>The exit code: 0.</returns>
    public static async Task<int> ListenAsync(
        ChatClient client, TextWriter output, TextWriter error, LineOptions options, CancellationToken stop)
    {
        await new LineMode(client, output, error, options)
            .ExchangeUntilAsync(Task.Delay(Timeout.Infinite, stop));
        return 0;
    }

    private async Task<int> RunAsync(TextReader input, CancellationToken stop)
    {
        _ = Task.Run(() => TypeAsync(input), CancellationToken.None);
        await ExchangeUntilAsync(Task.Delay(Timeout.Infinite, stop));
        if (_inputError is { } why)
            Fail(why);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(stop);
        deadline.CancelAfter(_patience);
        try
        {
            while (_pending > 0 && await client.Events.WaitToReadAsync(deadline.Token))
                Show();
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            Fail($"{Undelivered} within {_patience.TotalSeconds} s.");
        }
        catch (OperationCanceledException)
        {
            Fail($"Stopped; {Undelivered}.");
        }
        if (stop.IsCancellationRequested)
            _failed = true;
        await output.FlushAsync(CancellationToken.None);
        return _failed ? 1 : 0;
    }

    /// <summary>Shows what comes and obeys what is typed, until that ends, or quits, or it is stopped.</summary>
    private async Task ExchangeUntilAsync(Task stopped)
    {
        var (happened, typed) = (WaitAsync(client.Events), WaitAsync(_typed.Reader));
        while (!stopped.IsCompleted && !_typed.Reader.Completion.IsCompleted)
        {
            await Task.WhenAny(stopped, happened, typed);
            // One that still waits is kept: each would leave another one behind in its channel.
            happened = happened.IsCompleted ? WaitAsync(client.Events) : happened;
            typed = typed.IsCompleted ? WaitAsync(_typed.Reader) : typed;
            Show();
            if (!_typed.Reader.TryRead(out var line))
                continue;
            var command = CommandIn(line);
            if (command is Command.Quit)
                return;
            Obey(command);
        }
    }

    private static Task<bool> WaitAsync<T>(ChannelReader<T> channel) =>
        channel.WaitToReadAsync(CancellationToken.None).AsTask();

    private async Task TypeAsync(TextReader input)
    {
        try
        {
            while (await input.ReadLineAsync() is { } line)
                await _typed.Writer.WriteAsync(line);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            _inputError = $"Cannot read input: {Clause.Of(broken.Message)}.";
        }
        finally
        {
            _typed.Writer.TryComplete();
        }
    }

    private Command CommandIn(string line) =>
        options.TakesCommands ? Command.Of(line)
        : string.IsNullOrWhiteSpace(line) ? new Command.Nothing()
        : new Command.Say(line);

    private void Obey(Command command)
    {
        switch (command)
        {
            case Command.Say say:
                Say(_outbox.Write(say.Text));
                break;
            case Command.Nick nick:
                client.Rename(nick.Nickname);
                break;
            case Command.Reconnect:
                client.Reconnect();
                break;
            case Command.SendLeftovers:
                _outbox.Answer(Say);
                break;
            case Command.DiscardLeftovers:
                _outbox.Answer(_outbox.Forget);
                break;
            case Command.Sort or Command.Find or Command.Bell or Command.Mouse or Command.Clear:
                Tell("- only on the screen");
                break;
            case Command.Who:
                Tell(_presence.Answer);
                break;
            case Command.Help:
                foreach (var line in CommandHelp.InLines)
                    Tell(line);
                break;
            case Command.Tell tell:
                Tell(tell.Note);
                break;
        }
    }

    private void Say(Pending said)
    {
        _pending++;
        _outbox.Keep(said);
        client.Say(said.Id, said.Text, said.At);
    }

    private void Show()
    {
        while (client.Events.TryRead(out var next))
        {
            _presence = _presence.Apply(next);
            switch (next)
            {
                case ClientEvent.Joined joined:
                    if (!joined.Resumed && _joinedAt is not null)
                        Tell($"- {NewCopy.WordsFor(joined)}");
                    _joinedAt = joined.NewHistory ? null : _joinedAt;
                    break;
                case ClientEvent.Present present:
                    _joinedAt ??= present.UpTo;
                    break;
                case ClientEvent.MessagesAppended grew:
                    foreach (var message in grew.List.Newest(grew.By).Where(IsWanted))
                        output.WriteLine(LineFormat.Of(message, options));
                    output.Flush();
                    break;
                case ClientEvent.GapLeft:
                    Tell($"- {NewCopy.MissingMessages}");
                    break;
                case ClientEvent.Delivered:
                    _pending--;
                    break;
                case ClientEvent.Rejected refused:
                    _pending--;
                    Fail($"Not sent: {refused.Words}");
                    break;
                case ClientEvent.NoticeReceived notice:
                    Tell(notice.Words);
                    break;
                case ClientEvent.Disconnected lost:
                    Tell(lost.Words);
                    break;
            }
            if (next is ClientEvent.Joined or ClientEvent.Renamed)
                _outbox.Enter(client.History, client.Nickname);
            _outbox.Handle(next);
            if (_outbox.NeedsPast)
                client.RequestPast();
        }
    }

    /// <summary>Whatever it is, nothing in it acts on a terminal.</summary>
    private void Tell(string line) => Tell(error, line);

    private static void Tell(TextWriter error, string line) => error.WriteLine(Printable.Sanitize(line));

    private string Undelivered =>
        (_pending == 1 ? "1 message was not delivered" : $"{_pending} messages were not delivered")
        + _outbox.PromiseFor([.. client.Undelivered.Select(said => said.Id)]);

    private bool IsWanted(Message message) => !options.OmitsBacklog || message.Number >= _joinedAt;

    private void Fail(string sentence)
    {
        Tell(sentence);
        _failed = true;
    }
}
