using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Chat.Domain.Lines;
using Chat.Domain.Messages;
using Chat.Net.Journals;

namespace Chat.Server;

/// <summary>Commands about a conversation that is kept in a folder. None of them starts a relay.</summary>
internal static class ArchiveCommands
{
    /// <summary>Reads all of it, and tells whether it is whole.</summary>
    public static Command Check()
    {
        var folder = Folder();
        var command = new Command("check", "Checks a conversation that is kept, byte by byte.") { folder };
        command.SetAction(parsed => parsed.InvocationConfiguration.Output.WriteLine(
            ReportOn(Archive.Open(parsed.GetValue(folder)!))));
        return command;
    }

    private static string ReportOn(Archive archive)
    {
        var summary = archive.Check();
        var files = archive.Files == 1 ? "" : $", in {archive.Files} files";
        var torn = summary.TornBytes == 0
            ? ""
            : $" Its last {summary.TornBytes} bytes are no whole turn; a start cuts them.";
        return $"{archive.Where} is whole: {MessagesIn(summary)}{files}.{torn}";
    }

    private static string MessagesIn(ArchiveSummary summary) => summary switch
    {
        { Messages: 1, Oldest: { } only } => $"1 message, of {DayOf(only)} (UTC)",
        { Oldest: { } first, Newest: { } last } => FormattableString.Invariant(
            $"{summary.Messages:N0} messages, {DaysFrom(first, last)} (UTC)"),
        _ => "no messages",
    };

    private static string DaysFrom(Message first, Message last) => DayOf(first) == DayOf(last)
        ? $"of {DayOf(last)}"
        : $"from {DayOf(first)} to {DayOf(last)}";

    private static string DayOf(Message message) => message.ReceivedAt.In(TimeZoneInfo.Utc)
        .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Puts what is whole of it in its place.</summary>
    public static Command Repair()
    {
        var folder = Folder();
        var command = new Command("repair", "Saves what can be saved, or puts a copy back.") { folder };
        command.SetAction(parsed =>
        {
            var before = JournalRepair.Run(parsed.GetValue(folder)!);
            parsed.InvocationConfiguration.Output.WriteLine(
                $"Saved {MessagesIn(Archive.Open(parsed.GetValue(folder)!).Check())}, under a new history. "
                    + $"The journal as it was is in {before}.");
        });
        return command;
    }

    /// <summary>Prints its messages, a line each.</summary>
    public static Command Export()
    {
        var folder = Folder();
        var json = new Option<bool>("--json") { Description = "Each message is a line of JSON." };
        var filter = new ArchiveFilter();
        var command = new Command("export", "Prints a conversation that is kept.") { folder, json };
        filter.AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            Func<Message, string> lineOf = parsed.GetValue(json)
                ? MessageJson.Of
                : MessageLine.WithUtc;
            var archive = Archive.Open(parsed.GetValue(folder)!);
            // Nothing of a damaged one is printed.
            archive.Check();
            var wanted = archive.Messages.Where(filter.In(parsed));
            foreach (var message in wanted.TakeWhile(_ => !stop.IsCancellationRequested))
                parsed.InvocationConfiguration.Output.WriteLine(lineOf(message));
            return Task.FromResult(stop.IsCancellationRequested ? 1 : 0);
        });
        return command;
    }

    private static Argument<string> Folder()
    {
        var folder = new Argument<string>("folder") { Description = "Where the conversation is kept." };
        folder.Validators.Add(named =>
        {
            if (named is { Tokens: [{ Value: "" }], Parent: CommandResult { Command.Name: var command } })
                named.AddError($"{command} needs a folder; '' is none.");
        });
        return folder;
    }
}
