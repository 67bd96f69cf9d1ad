using System.Globalization;

namespace Chat.Net.Journals;

/// <summary>The files of a journal: the first one, and one for each place at which it went on in another.</summary>
internal static class JournalFiles
{
    private const string First = "journal";

    /// <summary>What a file is called that goes on after the message of this number.</summary>
    public static string NameAfter(long number) => $"{First}-{number.ToString("D12", CultureInfo.InvariantCulture)}";
}
