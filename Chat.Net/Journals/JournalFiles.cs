using System.Globalization;

namespace Chat.Net.Journals;

/// <summary>The files of a journal: the first one, and one for each place at which it went on in another.</summary>
internal static class JournalFiles
{
    /// <summary>What the first one is called.</summary>
    public const string First = "journal";

    /// <summary>Those that are among the names, oldest first.</summary>
    public static IReadOnlyList<string> Among(IEnumerable<string> names) =>
        [.. names.Where(name => NumberIn(name) is not null).OrderBy(NumberIn)];

    /// <summary>The one among the names that has the message of this number; null where none has.</summary>
    public static string? WithMessage(IEnumerable<string> names, long number) =>
        Among(names).LastOrDefault(name => NumberIn(name) < number);

    /// <summary>What a file is called that goes on after the message of this number.</summary>
    public static string NameAfter(long number) => $"{First}-{number.ToString("D12", CultureInfo.InvariantCulture)}";

    /// <summary>The number of the message after which a file goes on; null where it is none of a journal.</summary>
    public static long? NumberIn(string name) => name == First ? 0
        : name.StartsWith($"{First}-", StringComparison.Ordinal)
            && long.TryParse(
                name[(First.Length + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && name == NameAfter(number)
        ? number
        : null;
}
