using System.CommandLine;
using System.Globalization;
using Chat.Domain.Lines;
using Chat.Domain.Messages;
using Chat.Net.Journals;

namespace Chat.Server;

/// <summary>Commands about a conversation that is kept in a folder. They change nothing, and start no relay.</summary>
internal static class ArchiveCommands
{
    public static Command Export()
    {
        var folder = Folder();
        var command = new Command("export", "Prints a conversation that is kept.") { folder };
        command.SetAction(parsed =>
        {
            foreach (var message in Archive.MessagesIn(parsed.GetValue(folder)!))
                parsed.InvocationConfiguration.Output.WriteLine(LineOf(message));
        });
        return command;
    }

    private static string LineOf(Message message) =>
        MessageText.LocalTimeOf(message.OccurredAt, TimeZoneInfo.Utc)
            .ToString("yyyy-MM-dd HH:mm:ss'Z' ", CultureInfo.InvariantCulture)
        + MessageText.Of(message).Replace("\n", "\n  ", StringComparison.Ordinal);

    private static Argument<string> Folder() => new("folder") { Description = "Where the conversation is kept." };
}
