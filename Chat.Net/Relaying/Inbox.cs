namespace Chat.Net.Relaying;

/// <summary>A connection on the inbox port: what a client sends.</summary>
internal sealed class Inbox(ILink link, DateTimeOffset since) : IStranger
{
    public ILink Link => link;

    public string Address => link.Address;

    public DateTimeOffset Since => since;

    /// <summary>The session whose secret it named.</summary>
    public Session? Session { get; set; }

    public void Dismiss(string reason, string words) => link.Close();
}
