using System.Text.RegularExpressions;

namespace Nicknames;

// One pattern for the whole name, and one sentence for whatever is wrong.
public static class Nickname
{
    private static readonly Regex _fine = new(
        @"\A(?!(?i:server)\z)[\p{L}\p{Nd}\p{Mn}\p{Mc}](?:[\p{L}\p{Nd}\p{Mn}\p{Mc}-]{0,10}[\p{L}\p{Nd}\p{Mn}\p{Mc}])?\z",
        RegexOptions.CultureInvariant);

    public static string? WhyNot(string name) =>
        _fine.IsMatch(name ?? throw new ArgumentNullException(nameof(name))) ? null : $"'{name}' does not do.";
}
