namespace Chat.Net.Logs;

/// <summary>A place in the log from which one client goes on reading.</summary>
public sealed class Cursor
{
    /// <summary>What is to be sent next; empty at the end of the log.</summary>
    public ReadOnlyMemory<byte> Pending => default;

    public void Advance(int bytes)
    {
    }
}
