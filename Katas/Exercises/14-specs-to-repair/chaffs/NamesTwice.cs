// Misconception: Every key brings its name.
// Hint: Somebody presses two keys: how often is the name on the line?
// Killed by: A_name_is_there_once
namespace Typing;

/// <summary>Says on a status line who is typing.</summary>
/// <param name="timeout">How long a name is typing after its last key.</param>
public sealed class TypingIndicator(TimeSpan timeout, TimeProvider time, IStatusLine line)
{
    private readonly List<(string Name, DateTimeOffset At)> _keys = [];
    private string _shown = "";

    /// <summary>How many names the line has room for.</summary>
    public static int MostNames => 3;

    public void KeyPressed(string name)
    {
        _keys.Add((name, time.GetUtcNow()));
        Refresh();
    }

    public void MessageSent(string name)
    {
        _keys.RemoveAll(key => key.Name == name);
        Refresh();
    }

    /// <summary>To be called now and then, since time passes.</summary>
    public void Refresh()
    {
        _keys.RemoveAll(key => time.GetUtcNow() - key.At >= timeout);
        Show(Text());
    }

    private string Text() => _keys.DistinctBy(key => key.Name).Count() switch
    {
        0 => "",
        1 => $"{string.Join(", ", _keys.Select(key => key.Name))} is typing",
        var count when count <= MostNames => $"{string.Join(", ", _keys.Select(key => key.Name))} are typing",
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
