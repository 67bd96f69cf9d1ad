namespace Chat.Net.Relaying;

/// <summary>A connection on the inbox port: what a client sends.</summary>
internal sealed class Inbox(ILink link)
{
    public ILink Link => link;

    /// <summary>The session whose secret it named.</summary>
    public Session? Session { get; set; }
}
