using Chat.Domain.Messages;
using Chat.Net.Client;

namespace Chat.Specs.Server;

/// <summary>Waits for what a client hears.</summary>
internal static class Listening
{
    /// <summary>Listens until somebody has said this.</summary>
    public static async Task SeesAsync(this ChatClient client, string text)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(3));
        try
        {
            await foreach (var next in client.Events.ReadAllAsync(patience.Token))
            {
                if (next is ClientEvent.MessagesAppended appended
                    && appended.List.OfType<Said>().Any(said => said.Text == text))
                    return;
            }
        }
        catch (OperationCanceledException)
        {
            throw new ShouldAssertException($"{client.Nickname} should have seen '{text}'");
        }
    }
}
