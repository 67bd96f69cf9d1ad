using System.CommandLine;
using Chat.Domain.Lines;
using Chat.Domain.Messages;
using Chat.Net.Journals;

namespace Chat.Server;

/// <summary>Commands about a conversation that is kept in a folder. They change nothing, and start no relay.</summary>
internal static class ArchiveCommands
{
    public static Command Check() => new("check", "Checks a conversation that is kept, byte by byte.") { Folder() };

    public static Command Export()
    {
        var folder = Folder();
        var json = new Option<bool>("--json") { Description = "Each message is a line of JSON." };
        var filter = new ArchiveFilter();
        var command = new Command("export", "Prints a conversation that is kept.") { folder, json };
        filter.AddTo(command);
        command.SetAction(parsed =>
        {
            Func<Message, string> lineOf = parsed.GetValue(json)
                ? MessageJson.Of
                : message => MessageLine.Of(message, TimeZoneInfo.Utc);
            foreach (var message in Archive.Read(parsed.GetValue(folder)!).Messages.Where(filter.In(parsed)))
                parsed.InvocationConfiguration.Output.WriteLine(lineOf(message));
        });
        return command;
    }

    private static Argument<string> Folder() => new("folder") { Description = "Where the conversation is kept." };
}
