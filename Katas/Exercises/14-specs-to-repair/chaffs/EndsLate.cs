// Misconception: A name may stay a little longer than the timeout.
// Hint: How much later than the timeout may a name go, and how much later does your spec look?
// Killed by: A_name_is_gone_a_second_after_the_timeout
namespace Typing;

/// <summary>Says on a status line who is typing.</summary>
/// <param name="timeout">How long a name is typing after its last key.</param>
public sealed class TypingIndicator(TimeSpan timeout, TimeProvider time, IStatusLine line)
{
    private readonly Dictionary<string, DateTimeOffset> _lastKeys = [];
    private string _shown = "";

    /// <summary>How many names the line has room for.</summary>
    public static int MostNames => 3;

    public void KeyPressed(string name)
    {
        _lastKeys[name] = time.GetUtcNow();
        Refresh();
    }

    public void MessageSent(string name)
    {
        _lastKeys.Remove(name);
        Refresh();
    }

    /// <summary>To be called now and then, since time passes.</summary>
    public void Refresh()
    {
        foreach (var name in _lastKeys.Keys.Where(IsOver).ToList())
            _lastKeys.Remove(name);
        Show(Text());
    }

    private bool IsOver(string name) => time.GetUtcNow() - _lastKeys[name] >= timeout * 2;

    private string Text() => _lastKeys.Count switch
    {
        0 => "",
        1 => $"{_lastKeys.Keys.Single()} is typing",
        var count when count <= MostNames => $"{string.Join(", ", _lastKeys.Keys)} are typing",
        var count => $"{count} people are typing",
    };

    private void Show(string text)
    {
        if (text != _shown)
            line.Show(text);
        _shown = text;
    }
}

/// <summary>The port: a line of the screen.</summary>
public interface IStatusLine
{
    /// <summary>Shows a text in place of the last one. Before the first one the line is empty.</summary>
    void Show(string text);
}
