namespace Chat.ConsoleClient.Screen;

/// <summary>What the commands are.</summary>
internal static class CommandHelp
{
    public const string InLines =
        "- /who lists who is here · /me does something · /nick NAME · /send and /discard for what was not delivered "
        + "last time · /reconnect · /quit · //text sends /text";

    public static IReadOnlyList<string> OnScreen { get; } =
    [
        "- /find TEXT searches, F3 goes on · /who lists who is here · /me does something · /nick NAME · /clear · "
        + "/sort number|time|author · /bell on|off · /mouse on|off · "
        + "/send says what was not delivered last time, /discard forgets it · /reconnect · /quit · "
        + "//text sends /text · PageUp and PageDown scroll, Ctrl-End leads to the newest, "
        + "Alt-P to who spoke to you",
    ];
}
