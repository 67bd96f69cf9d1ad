using System.CommandLine;
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
        var json = new Option<bool>("--json") { Description = "Each message is a line of JSON." };
        var from = new Option<string?>("--from") { Description = "From this day on (UTC).", HelpName = "yyyy-mm-dd" };
        var to = new Option<string?>("--to") { Description = "Up to this day (UTC).", HelpName = "yyyy-mm-dd" };
        var command = new Command("export", "Prints a conversation that is kept.") { folder, json, from, to };
        command.SetAction(parsed =>
        {
            Func<Message, string> lineOf = parsed.GetValue(json)
                ? MessageJson.Of
                : message => MessageLine.Of(message, TimeZoneInfo.Utc);
            var first = parsed.GetValue(from) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd") : DateOnly.MinValue;
            var last = parsed.GetValue(to) is { } end ? DateOnly.ParseExact(end, "yyyy-MM-dd") : DateOnly.MaxValue;
            foreach (var message in Archive.MessagesIn(parsed.GetValue(folder)!)
                .Where(one => DayOf(one) >= first && DayOf(one) <= last))
                parsed.InvocationConfiguration.Output.WriteLine(lineOf(message));
        });
        return command;
    }

    private static DateOnly DayOf(Message message) =>
        DateOnly.FromDateTime(MessageText.LocalTimeOf(message.OccurredAt, TimeZoneInfo.Utc).DateTime);

    private static Argument<string> Folder() => new("folder") { Description = "Where the conversation is kept." };
}
