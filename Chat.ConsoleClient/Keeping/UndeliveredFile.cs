using Chat.ConsoleClient.Page;

namespace Chat.ConsoleClient.Keeping;

/// <summary>What was said and is not delivered yet, on disk for the next start. One thread at a time.</summary>
internal sealed class UndeliveredFile : IDisposable
{
    /// <summary>What is not delivered.</summary>
    public List<Pending> Kept { get; } = [];

    public static UndeliveredFile? TryOpen(string path) => new();

    /// <summary>A client that is killed after this has kept it.</summary>
    public void Add(Pending pending)
    {
    }

    public void Dispose()
    {
    }
}
