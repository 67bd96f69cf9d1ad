using FsCheck;
using FsCheck.Fluent;

namespace Typing;

/// <summary>
/// What two variants are compared by: random typing of phrases that matter, and the line and what was entered after
/// each.
/// </summary>
public static class Comparison
{
    private static readonly Key?[][] _phrases =
    [
        [null], [null], [Key.Left], [Key.Right], [Key.Home, Key.Left], [Key.Home, Key.Backspace],
        [Key.Home, Key.Delete], [Key.End], [Key.End, Key.Right], [Key.Backspace], [Key.Delete], [Key.WordBack],
        [Key.Enter], [Key.Up], [Key.Up, Key.Up], [Key.Up, Key.Up, Key.Up, Key.Up], [Key.Down],
        [Key.Up, Key.Enter], [Key.Up, Key.Up, Key.Enter], [Key.Home, null, Key.Enter],
    ];

    public static Gen<string> Transcripts { get; } = Gen.Choose(1, 30)
        .SelectMany(length => Gen.ArrayOf(Gen.Choose(0, 1000), length)).Select(deeds => string.Join(' ', Play(deeds)));

    private static IEnumerable<string> Play(int[] deeds)
    {
        var editor = new Editor();
        foreach (var deed in deeds)
        {
            var entered = "";
            foreach (var key in _phrases[deed % _phrases.Length])
            {
                if (key is { } pressed)
                    entered += editor.Press(pressed) is { } line ? $" entered '{line}'" : "";
                else
                    editor.Type("ab "[deed % 3]);
            }
            yield return $"{editor.Text.Insert(editor.Cursor, "|")}{entered}";
        }
    }
}
