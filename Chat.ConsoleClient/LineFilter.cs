using Chat.ConsoleClient.Screen;
using Chat.Net.Client;

namespace Chat.ConsoleClient;

/// <summary>The client in a pipe: a line in is a message, a message out is a line. Ends when the input has, and all is delivered.</summary>
public sealed class LineFilter(ChatClient client, TextWriter output, TextWriter error)
{
    /// <summary>How long what was said may take to be delivered, after the end of the input.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    private int _pending;
    private bool _failed;

    /// <returns>The exit code: 0 when everything was delivered, else 1.</returns>
    public static Task<int> RunAsync(ChatClient client, TextReader input, TextWriter output, TextWriter error) =>
        new LineFilter(client, output, error).RunAsync(input);

    private async Task<int> RunAsync(TextReader input)
    {
        var typing = Task.Run(() => TypeAsync(input));
        while (!typing.IsCompleted)
        {
            await Task.WhenAny(typing, client.Events.WaitToReadAsync().AsTask());
            Show();
        }
        using var deadline = new CancellationTokenSource(_patience);
        try
        {
            while (Volatile.Read(ref _pending) > 0 && await client.Events.WaitToReadAsync(deadline.Token))
                Show();
        }
        catch (OperationCanceledException)
        {
            Fail($"{_pending} messages could not be delivered within {_patience.TotalSeconds} s.");
        }
        await output.FlushAsync();
        return _failed ? 1 : 0;
    }

    private async Task TypeAsync(TextReader input)
    {
        while (await input.ReadLineAsync() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            Interlocked.Increment(ref _pending);
            client.Say(line);
        }
    }

    private void Show()
    {
        while (client.Events.TryRead(out var next))
        {
            switch (next)
            {
                case ClientEvent.Grew grew:
                    for (var i = grew.List.Count - grew.By; i < grew.List.Count; i++)
                        output.WriteLine(MessageText.Of(grew.List[i]).Replace("\n", "\n  ", StringComparison.Ordinal));
                    output.Flush();
                    break;
                case ClientEvent.Delivered:
                    Interlocked.Decrement(ref _pending);
                    break;
                case ClientEvent.NotTaken refused:
                    Interlocked.Decrement(ref _pending);
                    Fail($"Not sent: {refused.Words}");
                    break;
                case ClientEvent.Lost lost:
                    error.WriteLine(lost.Words);
                    break;
            }
        }
    }

    private void Fail(string sentence)
    {
        error.WriteLine(sentence);
        _failed = true;
    }
}
