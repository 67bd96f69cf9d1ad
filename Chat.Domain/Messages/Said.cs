namespace Chat.Domain.Messages;

/// <summary>What someone said to the room.</summary>
public sealed record Said(string Author, string Text);
