using Chat.Domain.Messages;

namespace Chat.Net.Logs;

/// <summary>The end of an update, in the chain and in the blocks.</summary>
internal readonly record struct Mark(Head Head, Block Block, int Offset)
{
    /// <summary>How many bytes of the log come before it.</summary>
    public long Position => Block.Start + Offset;
}
