using Chat.Domain.Messages;

namespace Chat.Net.Logs;

/// <summary>The room's list as the bytes that every client gets.</summary>
public sealed class UpdateLog
{
    public UpdateLog(ReadOnlySpan<byte> historyId, LogLimits limits) => Head = new Head(0, Hash.OfHistory(historyId));

    public Head Head { get; private set; }

    public void Append(IReadOnlyList<Message> messages)
    {
    }

    public Cursor End() => new();
}
