using Chat.Net.Client;

namespace Chat.ConsoleClient;

/// <summary>The client in a pipe: a line in is a message, a message out is a line. Ends when the input has, and all is delivered.</summary>
public static class LineFilter
{
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(ChatClient client, TextReader input, TextWriter output, TextWriter error)
    {
        _ = error;
        var pending = 0;
        var typing = Task.Run(TypeAsync);
        while (!typing.IsCompleted)
        {
            await Task.WhenAny(typing, client.Events.WaitToReadAsync().AsTask());
            Show();
        }
        while (Volatile.Read(ref pending) > 0 && await client.Events.WaitToReadAsync())
            Show();
        await output.FlushAsync();
        return 0;

        void Show()
        {
            while (client.Events.TryRead(out var next))
            {
                if (next is ClientEvent.Grew grew)
                    grew.List.Skip(grew.List.Count - grew.By).ToList().ForEach(message => output.WriteLine(Screen.MessageText.Of(message)));
                if (next is ClientEvent.Delivered)
                    Interlocked.Decrement(ref pending);
            }
        }

        async Task TypeAsync()
        {
            while (await input.ReadLineAsync() is { } line)
            {
                Interlocked.Increment(ref pending);
                client.Say(line);
            }
        }
    }
}
