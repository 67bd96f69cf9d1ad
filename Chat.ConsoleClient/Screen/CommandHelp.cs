namespace Chat.ConsoleClient.Screen;

/// <summary>What the commands are.</summary>
internal static class CommandHelp
{
    public const string InLines =
        "- /who lists who is here · /me does something · /nick NAME · /send and /discard for what was not delivered "
        + "last time · /reconnect · /quit · //text sends /text";

    public static IReadOnlyList<string> OnScreen { get; } =
    [
        "- /who                      who is here",
        "- /find TEXT                searches; F3 goes on to older messages",
        "- /sort number|time|author  the order of the messages",
        "- /nick NAME                another name for you",
        "- /me waves                 a sentence about you",
        "- /clear                    an empty screen",
        "- /bell on|off              a bell when somebody says your name",
        "- /mouse on|off             a wheel that scrolls",
        "- /send, /discard           says, or forgets, what was not delivered last time",
        "- /reconnect                tries a lost connection at once",
        "- /quit                     leaves",
        "- //text                    says /text",
        "- PageUp, PageDown scroll; Ctrl-End: the newest; Alt-P: who spoke to you",
    ];
}
