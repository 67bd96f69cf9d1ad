using System.CommandLine;
using System.Globalization;
using Chat.Domain.Messages;
using Chat.Domain.Nicknames;

namespace Chat.Server;

/// <summary>Which messages of an archive are wanted, as options of a command.</summary>
internal sealed class ArchiveFilter
{
    private readonly Option<string?> _from =
        new("--from") { Description = "From this day on (UTC).", HelpName = "yyyy-mm-dd" };

    private readonly Option<string?> _to =
        new("--to") { Description = "Up to this day (UTC).", HelpName = "yyyy-mm-dd" };

    private readonly Option<string?> _by = new("--by") { Description = "By this person.", HelpName = "name" };

    private readonly Option<string?> _find =
        new("--find") { Description = "With this in its text.", HelpName = "text" };

    public void AddTo(Command command)
    {
        command.Add(_find);
        command.Add(_by);
        command.Add(_from);
        command.Add(_to);
    }

    /// <summary>Whether the command line wants a message.</summary>
    public Func<Message, bool> In(ParseResult parsed)
    {
        var (first, last) = (DayIn(parsed, _from) ?? DateOnly.MinValue, DayIn(parsed, _to) ?? DateOnly.MaxValue);
        var (by, find) = (parsed.GetValue(_by), parsed.GetValue(_find));
        return message => DayOf(message) is var day && day >= first && day <= last
            && (by is null || KeyOf(message.Who) == KeyOf(by))
            && (find is null || (message as Said)?.Text.Contains(find, StringComparison.OrdinalIgnoreCase) == true);
    }

    /// <summary>What makes two names one; a text that is no name is only itself.</summary>
    private static string KeyOf(string name) =>
        Nickname.TryParse(name, out var nickname, out _) ? nickname.Key : name;

    private static DateOnly? DayIn(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) switch
    {
        null => null,
        var text when DateOnly.TryParseExact(
            text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        var text => throw new UsageException($"{option.Name} is a day such as 2026-11-23; '{text}' is not."),
    };

    private static DateOnly DayOf(Message message) =>
        DateOnly.FromDateTime(message.ReceivedAt.In(TimeZoneInfo.Utc).DateTime);
}
