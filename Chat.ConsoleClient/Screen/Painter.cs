namespace Chat.ConsoleClient.Screen;

/// <summary>Draws a conversation.</summary>
public static class Painter
{
    public static Frame Draw(Conversation conversation, Size size, TimeZoneInfo zone) => new([], 0, 0, 0);
}
