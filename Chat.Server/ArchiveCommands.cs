using System.CommandLine;
using Chat.Domain.Lines;
using Chat.Net.Journals;

namespace Chat.Server;

/// <summary>Commands about a conversation that is kept in a folder. They change nothing, and start no relay.</summary>
internal static class ArchiveCommands
{
    public static Command Export()
    {
        var folder = Folder();
        var json = new Option<bool>("--json") { Description = "Each message is a line of JSON." };
        var command = new Command("export", "Prints a conversation that is kept.") { folder, json };
        command.SetAction(parsed =>
        {
            foreach (var message in Archive.MessagesIn(parsed.GetValue(folder)!))
                parsed.InvocationConfiguration.Output.WriteLine(MessageLine.Of(message, TimeZoneInfo.Utc));
        });
        return command;
    }

    private static Argument<string> Folder() => new("folder") { Description = "Where the conversation is kept." };
}
