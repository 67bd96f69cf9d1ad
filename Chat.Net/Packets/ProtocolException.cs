namespace Chat.Net.Packets;

/// <summary>
/// The other end broke the protocol. The message is one sentence that says what came and what was expected.
/// </summary>
internal sealed class ProtocolException(ProtocolFault fault, string message) : Exception(message)
{
    public ProtocolFault Fault => fault;
}
