namespace Typing;

/// <summary>
/// Knows when each name goes, gives it the second that nobody sees, and clears the line before it writes.
/// </summary>
public sealed class TypingIndicator(TimeSpan timeout, TimeProvider time, IStatusLine line)
{
    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(1);

    private SortedDictionary<string, DateTimeOffset> _ends = [];

    public static int MostNames => 3;

    public void KeyPressed(string name)
    {
        _ends[name] = time.GetUtcNow() + timeout + _grace;
        Refresh();
    }

    public void MessageSent(string name)
    {
        _ends.Remove(name);
        Refresh();
    }

    public void Refresh()
    {
        var now = time.GetUtcNow();
        _ends = new(_ends.Where(end => now < end.Value).ToDictionary());
        line.Show("");
        if (_ends.Count > MostNames)
            line.Show($"{_ends.Count} of us are typing.");
        else if (_ends.Count > 0)
            line.Show(string.Join(' ', _ends.Keys.Select(name => $"{name} is typing.")));
    }
}

/// <summary>The port: a line of the screen.</summary>
public interface IStatusLine
{
    /// <summary>Shows a text in place of the last one. Before the first one the line is empty.</summary>
    void Show(string text);
}
