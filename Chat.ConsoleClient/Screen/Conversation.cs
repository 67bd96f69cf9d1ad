using Chat.ConsoleClient.Terminal;
using Chat.Domain.Messages;
using Chat.Net.Client;

namespace Chat.ConsoleClient.Screen;

/// <summary>All that the screen is drawn from. It does not change; what happens makes another one.</summary>
public sealed record Conversation
{
    public Draft Draft { get; init; } = Draft.Empty;

    public Conversation After(ClientEvent happened) => this;

    /// <summary>The client has taken over what was typed; it is pending until it comes back.</summary>
    public Conversation Saying(string id, string text, Instant at) => this;

    public (Conversation Next, Request? Asks) Press(Key key) => (this, null);
}
