using Chat.Net.Relaying;
using Microsoft.Extensions.Logging;

namespace Chat.Server;

/// <summary>The relay's occurrences as lines of a log, one each.</summary>
internal sealed partial class RelayLog(ILogger logger)
{
    public void Write(Occurrence occurrence)
    {
        if (occurrence.What is "protocol error" or "slow" or "idle" or "dismissed" or "bug")
            Trouble(occurrence.What, occurrence.Who, occurrence.Why);
        else
            Happened(occurrence.What, occurrence.Who, occurrence.Why);
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "{What} {Who}: {Why}")]
    private partial void Happened(string what, string who, string why);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "{What} {Who}: {Why}")]
    private partial void Trouble(string what, string who, string why);
}
