using System.Text.RegularExpressions;

namespace Katas.Learning.Material;

/// <summary>What a new kata is made from: a small one that works.</summary>
internal static partial class KataTemplate
{
    /// <summary>Whether a name can be that of a folder, of a namespace, and an argument.</summary>
    public static bool CanBeCalled(string name) => Name().IsMatch(name);

    [GeneratedRegex(@"^[a-z]+(-[a-z]+)*\z")]
    private static partial Regex Name();

    /// <summary>Copies it into a folder, under the name that the folder has after its number.</summary>
    public static void CopyTo(string folder, string template)
    {
        var name = Path.GetFileName(folder)[3..];
        var words = name.Split('-');
        var title = char.ToUpperInvariant(name[0]) + string.Join(' ', words)[1..];
        var space = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        foreach (var file in Directory.EnumerateFiles(template, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(template, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, File.ReadAllText(file).Replace("NAMESPACE", space, StringComparison.Ordinal)
                .Replace("TITLE", title, StringComparison.Ordinal).Replace("NAME", name, StringComparison.Ordinal));
        }
    }
}
