using Chat.Net.Relaying;
using Microsoft.Extensions.Logging;

namespace Chat.Server;

/// <summary>The relay's diagnostics as lines of a log, one each.</summary>
internal sealed class RelayLog(ILogger logger)
{
    // Not the attribute of the source generator: the coverage collector cannot read its level and would leave out the
    // whole program.
    private static readonly Action<ILogger, string, Exception?> _information = Define(LogLevel.Information, 1);
    private static readonly Action<ILogger, string, Exception?> _warning = Define(LogLevel.Warning, 2);

    public void Write(RelayDiagnostic diagnostic)
    {
        var log = diagnostic.IsWarning ? _warning : _information;
        log(logger, diagnostic.Sentence, null);
    }

    public void Write(string sentence) => _information(logger, sentence, null);

    private static Action<ILogger, string, Exception?> Define(LogLevel level, int id) =>
        LoggerMessage.Define<string>(level, new EventId(id), "{Sentence}");
}
