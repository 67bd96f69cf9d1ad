using System.CommandLine;
using System.Globalization;
using Chat.Domain.Lines;
using Chat.Domain.Messages;
using Chat.Net.Journals;

namespace Chat.Server;

/// <summary>Commands about a conversation that is kept in a folder. They change nothing, and start no relay.</summary>
internal static class ArchiveCommands
{
    public static Command Check()
    {
        var folder = Folder();
        var command = new Command("check", "Checks a conversation that is kept, byte by byte.") { folder };
        command.SetAction(parsed => parsed.InvocationConfiguration.Output.WriteLine(
            ReportOf(Archive.Read(parsed.GetValue(folder)!))));
        return command;
    }

    private static string ReportOf(Archive archive)
    {
        if (archive.Messages.Count == 0)
            return $"{archive.File} is whole: no messages.";
        var (first, last) = (DayOf(archive.Messages[0]), DayOf(archive.Messages[^1]));
        return FormattableString.Invariant(
            $"{archive.File} is whole: {archive.Messages.Count:N0} messages, from {first} to {last} (UTC).");
    }

    private static string DayOf(Message message) => MessageText.LocalTimeOf(message.OccurredAt, TimeZoneInfo.Utc)
        .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

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
