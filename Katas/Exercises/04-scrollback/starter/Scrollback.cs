namespace Scrolling;

/// <summary>Remembers the newest lines.</summary>
public sealed class Scrollback(int capacity)
{
    /// <summary>How many lines are remembered.</summary>
    public int Count => capacity;

    /// <summary>How many had to be forgotten for want of room.</summary>
    public int Forgotten => throw new NotImplementedException();

    /// <summary>Remembers a line; when there is no room, the oldest is forgotten for it.</summary>
    public void Add(string line) => throw new NotImplementedException();

    /// <summary>The newest so many lines, or all where there are fewer, the oldest of them first.</summary>
    public IReadOnlyList<string> Newest(int rows) => throw new NotImplementedException();

    /// <summary>Begins anew.</summary>
    public void Clear() => throw new NotImplementedException();
}
