namespace Chat.Net.Packets;

/// <summary>
/// Names that were read lately, so that a long conversation keeps each once. One is forgotten where another has its
/// place. Any thread may use it: the worst that two can do is to keep a name twice.
/// </summary>
internal static class NamePool
{
    private static readonly string[] _names = new string[1_024];

    public static string Share(string name)
    {
        ref var known = ref _names[(uint)string.GetHashCode(name, StringComparison.Ordinal) % _names.Length];
        if (known != name)
            known = name;
        return known;
    }
}
