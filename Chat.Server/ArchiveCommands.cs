using System.CommandLine;

namespace Chat.Server;

/// <summary>Commands about a conversation that is kept in a folder. They change nothing, and start no relay.</summary>
internal static class ArchiveCommands
{
    public static Command Export() => new("export", "Prints a conversation that is kept.") { Folder() };

    private static Argument<string> Folder() => new("folder") { Description = "Where the conversation is kept." };
}
