namespace Typing;

/// <summary>Shows the line whatever happens, with the last key first.</summary>
public sealed class TypingIndicator(TimeSpan timeout, TimeProvider time, IStatusLine line)
{
    private readonly List<(string Name, long At)> _keys = [];

    public static int MostNames => 3;

    public void KeyPressed(string name)
    {
        _keys.RemoveAll(key => key.Name == name);
        _keys.Insert(0, (name, time.GetTimestamp()));
        Refresh();
    }

    public void MessageSent(string name)
    {
        _keys.RemoveAll(key => key.Name == name);
        Refresh();
    }

    public void Refresh()
    {
        _keys.RemoveAll(key => time.GetElapsedTime(key.At) > timeout);
        line.Show(
            _keys.Count == 0 ? ""
            : _keys.Count <= MostNames ? $"Typing: {string.Join(" and ", _keys.Select(key => key.Name))}"
            : $"Typing: {_keys.Count}");
    }
}

/// <summary>The port: a line of the screen.</summary>
public interface IStatusLine
{
    /// <summary>Shows a text in place of the last one. Before the first one the line is empty.</summary>
    void Show(string text);
}
