using Chat.Domain.Messages;

namespace Chat.ConsoleClient.Page;

/// <summary>A text that is searched for in what was said, whatever its case.</summary>
internal sealed record Search(string Wanted)
{
    public bool IsIn(Message message) => message is Said said && In(said.Text).Any();

    /// <summary>Where it is in a text.</summary>
    public IEnumerable<(int Start, int Length)> In(string text)
    {
        for (var from = 0; Wanted.Length > 0
            && text.IndexOf(Wanted, from, StringComparison.OrdinalIgnoreCase) is var at and >= 0;)
        {
            yield return (at, Wanted.Length);
            from = at + Wanted.Length;
        }
    }
}
