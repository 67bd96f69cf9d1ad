using Chat.Domain.Messages;
using Chat.Net.Client;

namespace Chat.ConsoleClient;

/// <summary>The client at a console: asks who and where, then shows what the room says and says what is typed.</summary>
public static class ConsoleChat
{
    public static async Task RunAsync(TextReader input, TextWriter output, int deliveryPort, int inboxPort)
    {
        var host = await AskAsync("Server IP [127.0.0.1]: ");
        var nickname = await AskAsync("Username: ");
        await using var client = await ChatClient.EnterAsync(new RelayAddress(host, deliveryPort, inboxPort), nickname);

        var pending = 0;
        var typing = Task.Run(TypeAsync);
        while (!typing.IsCompleted)
        {
            await Task.WhenAny(typing, client.Events.WaitToReadAsync().AsTask());
            await ShowAsync();
        }
        while (pending > 0 && await client.Events.WaitToReadAsync())
            await ShowAsync();

        async Task ShowAsync()
        {
            while (client.Events.TryRead(out var next))
            {
                if (next is not ClientEvent.Grew grew)
                    continue;
                foreach (var said in grew.List.Skip(grew.List.Count - grew.By).OfType<Said>())
                {
                    await output.WriteLineAsync($"{said.Who}: {said.Text}");
                    if (said.Who == nickname)
                        pending--;
                }
            }
        }

        async Task<string> AskAsync(string question)
        {
            await output.WriteAsync(question);
            return await input.ReadLineAsync() is { Length: > 0 } answer ? answer : "127.0.0.1";
        }

        async Task TypeAsync()
        {
            while (await input.ReadLineAsync() is { } line)
            {
                pending++;
                client.Say(line);
            }
        }
    }
}
