namespace Typing;

/// <summary>Keeps all keys and messages, asks for the last of each name, and writes one name after the other.</summary>
public sealed class TypingIndicator(TimeSpan timeout, TimeProvider time, IStatusLine line)
{
    private readonly Stack<(string Name, DateTimeOffset At, bool IsKey)> _past = [];

    public static int MostNames => 3;

    public void KeyPressed(string name) => Add(name, isKey: true);

    public void MessageSent(string name) => Add(name, isKey: false);

    public void Refresh()
    {
        var names = _past.DistinctBy(one => one.Name)
            .Where(last => last.IsKey && time.GetUtcNow() - last.At < timeout)
            .Select(last => last.Name).OrderDescending().ToList();
        if (names.Count is 0)
            line.Show("");
        else if (names.Count > MostNames)
            line.Show($"typing: {names.Count} of the room");
        else
            for (var shown = 1; shown <= names.Count; shown++)
                line.Show(string.Join('|', names.Take(shown)));
    }

    private void Add(string name, bool isKey)
    {
        _past.Push((name, time.GetUtcNow(), isKey));
        Refresh();
    }
}

/// <summary>The port: a line of the screen.</summary>
public interface IStatusLine
{
    /// <summary>Shows a text in place of the last one. Before the first one the line is empty.</summary>
    void Show(string text);
}
