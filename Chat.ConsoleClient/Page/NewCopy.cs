using Chat.Net.Client;

namespace Chat.ConsoleClient.Page;

/// <summary>Why a copy was given up and another one begins, for a person.</summary>
internal static class NewCopy
{
    public const string MissingMessages = "away too long: some messages are missing";

    /// <summary>What a join has to say of the copy that was there before it.</summary>
    public static string WordsFor(ClientEvent.Joined joined) =>
        joined.NewHistory ? "server restarted: a new conversation" : MissingMessages;
}
