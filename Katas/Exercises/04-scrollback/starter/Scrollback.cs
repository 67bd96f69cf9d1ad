namespace Scrolling;

/// <summary>Remembers the newest lines.</summary>
public sealed class Scrollback(int capacity)
{
    /// <summary>How many lines are remembered.</summary>
    public int Count => capacity;

    /// <summary>How many had to be forgotten because there was no room.</summary>
    public long Forgotten => throw new NotImplementedException();

    /// <summary>Remembers a line; when there is no room, the oldest is forgotten for it.</summary>
    public void Add(string line) => throw new NotImplementedException();

    /// <summary>The newest lines, as many as there are rows or all of them, the oldest first.</summary>
    public IReadOnlyList<string> Newest(int rows) => throw new NotImplementedException();

    /// <summary>Makes it as it was when it was new.</summary>
    public void Clear() => throw new NotImplementedException();
}
