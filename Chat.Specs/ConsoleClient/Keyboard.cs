using System.Collections.Concurrent;

namespace Chat.Specs.ConsoleClient;

/// <summary>Lines typed one by one; reading blocks, as Console.In does even when it is asked asynchronously.</summary>
internal sealed class Keyboard : TextReader
{
    private readonly BlockingCollection<string> _lines = [];

    public void Types(params string[] lines) => Array.ForEach(lines, _lines.Add);

    public void Ends() => _lines.CompleteAdding();

    public override string? ReadLine() => _lines.TryTake(out var line, Timeout.Infinite) ? line : null;

    public override Task<string?> ReadLineAsync() => Task.FromResult(ReadLine());

    public override ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken) => new(ReadLine());
}
