namespace Chat.Net.Relaying;

/// <summary>A connection that has not joined yet: it holds a place for a little while.</summary>
internal interface IPendingConnection
{
    string Address { get; }

    TimeSpan Since { get; }
}
