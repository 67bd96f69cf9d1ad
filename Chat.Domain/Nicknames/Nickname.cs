namespace Chat.Domain.Nicknames;

/// <summary>A person's name in the room.</summary>
public sealed record Nickname(string Text)
{
    public static Nickname Parse(string text) => new(text);
}
