namespace Chat.Net.Packets;

/// <summary>
/// Names that were read lately, so that a long conversation keeps each once. One is forgotten where another has its
/// place. Any thread may use it.
/// </summary>
internal static class NamePool
{
    private static readonly string[] _names = new string[1_024];

    public static string Share(string name)
    {
        var place = (uint)string.GetHashCode(name, StringComparison.Ordinal) % _names.Length;
        // Read once: another thread may put another name there meanwhile.
        return _names[place] is { } known && known == name ? known : _names[place] = name;
    }
}
