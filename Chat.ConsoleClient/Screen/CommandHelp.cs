namespace Chat.ConsoleClient.Screen;

/// <summary>What the commands are, a line each.</summary>
internal static class CommandHelp
{
    private const string Keys = "- PageUp, PageDown scroll; Ctrl-End: the newest; Alt-P: who spoke to you";

    private static readonly (string Usage, string Meaning, bool NeedsScreen)[] _commands =
    [
        ("/who", "who is here", false),
        ("/find TEXT", "searches; F3 goes on to older messages", true),
        ("/sort number|time|author", "the order of the messages", true),
        ("/nick NAME", "another name for you", false),
        ("/me waves", "a sentence about you", false),
        ("/clear", "an empty screen", true),
        ("/bell on|off", "a bell when somebody says your name", true),
        ("/mouse on|off", "a wheel that scrolls", true),
        ("/send, /discard", "says, or forgets, what was not delivered last time", false),
        ("/reconnect", "tries a lost connection at once", false),
        ("/quit", "leaves", false),
        ("//text", "says /text", false),
    ];

    public static IReadOnlyList<string> OnScreen { get; } = [.. Table(hasScreen: true), Keys];

    public static IReadOnlyList<string> InLines { get; } = [.. Table(hasScreen: false)];

    private static IEnumerable<string> Table(bool hasScreen)
    {
        var known = _commands.Where(command => hasScreen || !command.NeedsScreen).ToList();
        var width = known.Max(command => command.Usage.Length);
        return known.Select(command => $"- {command.Usage.PadRight(width)}  {command.Meaning}");
    }
}
