namespace Chat.ConsoleClient.Screen;

/// <summary>Where somebody is spoken to by name.</summary>
internal static class Mention
{
    public static IEnumerable<(int Start, int Length)> In(string text, string nickname) =>
        [(text.IndexOf(nickname, StringComparison.Ordinal), nickname.Length)];
}
