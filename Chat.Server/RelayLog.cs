using Chat.Net.Relaying;
using Microsoft.Extensions.Logging;

namespace Chat.Server;

/// <summary>The relay's occurrences as lines of a log, one each.</summary>
internal sealed class RelayLog(ILogger logger)
{
    // Not the attribute of the source generator: the coverage collector cannot read its level and would leave out the whole program.
    private static readonly Action<ILogger, string, string, string, Exception?> _happened = Define(LogLevel.Information, 1);
    private static readonly Action<ILogger, string, string, string, Exception?> _trouble = Define(LogLevel.Warning, 2);

    public void Write(RelayDiagnostic occurrence)
    {
        var log = occurrence.What is "protocol error" or "slow" or "idle" or "dismissed" or "bug" ? _trouble : _happened;
        log(logger, occurrence.What, occurrence.Who, occurrence.Why, null);
    }

    private static Action<ILogger, string, string, string, Exception?> Define(LogLevel level, int id) =>
        LoggerMessage.Define<string, string, string>(level, new EventId(id), "{What} {Who}: {Why}");
}
