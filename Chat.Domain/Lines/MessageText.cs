using Chat.Domain.Messages;
using Chat.Domain.Text;

namespace Chat.Domain.Lines;

/// <summary>How a message reads. Nothing of it can act on a terminal, whatever the relay let through.</summary>
public static class MessageText
{
    /// <summary>The message in one line, or in more where its text has more.</summary>
    public static string Of(Message message) => message switch
    {
        Said said => $"{Name(said.Who)}: {Printable.Sanitize(said.Text)}",
        Joined => $"* {Name(message.Who)} joined",
        Renamed renamed => $"* {Name(renamed.Who)} is now {Name(renamed.To)}",
        Left left => $"* {Name(message.Who)} left{(left.Why == LeaveReason.Lost ? " (connection lost)" : "")}",
        UnknownMessage unknown => $"* unsupported message type '{Name(unknown.Kind)}'",
        _ => "*",
    };

    /// <summary>A name as it is shown: on one line, and nothing in it acts on a terminal.</summary>
    public static string Name(string name) => Printable.Sanitize(name).Replace('\n', '␊').Replace('\t', '␉');
}
