using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Shouldly;

namespace Typing;

/// <summary>
/// Every editing key at every place of every line of up to four characters, compared with what strings can do; and the
/// history as a list with a place in it.
/// </summary>
public class ReferenceSpecs
{
    [Test]
    public void Moving_keys_move_the_cursor_and_not_beyond_the_ends()
    {
        AtEveryPlace(editor => editor.Press(Key.Left), (text, cursor) => (text, Math.Max(0, cursor - 1)));
        AtEveryPlace(editor => editor.Press(Key.Right), (text, cursor) => (text, Math.Min(text.Length, cursor + 1)));
        AtEveryPlace(editor => editor.Press(Key.Home), (text, _) => (text, 0));
        AtEveryPlace(editor => editor.Press(Key.End), (text, _) => (text, text.Length));
    }

    [Test]
    public void A_character_is_inserted_at_the_cursor() =>
        AtEveryPlace(Typing("x"), (text, cursor) => (text.Insert(cursor, "x"), cursor + 1));

    [Test]
    public void Backspace_and_delete_take_one_character_of_their_side()
    {
        AtEveryPlace(editor => editor.Press(Key.Backspace), (text, cursor) =>
            cursor == 0 ? (text, 0) : (text.Remove(cursor - 1, 1), cursor - 1));
        AtEveryPlace(editor => editor.Press(Key.Delete), (text, cursor) =>
            (cursor == text.Length ? text : text.Remove(cursor, 1), cursor));
    }

    [Test]
    public void Word_back_takes_the_last_word_before_the_cursor_and_the_spaces_after_it() =>
        AtEveryPlace(editor => editor.Press(Key.WordBack), (text, cursor) =>
        {
            var start = Regex.Match(text[..cursor], @"[^ ]* *\z").Index;
            return (text[..start] + text[cursor..], start);
        });

    [Test]
    public void Enter_returns_the_line_and_nothing_is_left_of_it()
    {
        AtEveryPlace(
            editor =>
            {
                var line = editor.Text;
                editor.Press(Key.Enter).ShouldBe(line == "" ? null : line);
            },
            (_, _) => ("", 0));
        foreach (var key in Enum.GetValues<Key>().Where(key => key != Key.Enter))
            Editor("one").Press(key).ShouldBeNull();
    }

    [Test]
    public void Nothing_is_neither_entered_nor_remembered()
    {
        var editor = Editor("", "one");
        Enter(editor, "one", "");

        editor.Press(Key.Up);

        Seen(editor).ShouldBe(("one", 3));
    }

    [Test]
    public void Up_and_down_walk_the_entered_lines_with_the_draft_below_them()
    {
        var lines =
            from length in Gen.Choose(0, 6)
            from some in Gen.ArrayOf(Gen.Elements("one", "two", "two", "three"), length)
            select some;
        var steps = Gen.Choose(0, 6).Two();

        Prop.ForAll(lines.ToArbitrary(), steps.ToArbitrary(), (entered, walk) =>
        {
            var editor = Editor("", entered);
            Typing("dra")(editor);
            var shown = entered.Where((line, i) => i == 0 || entered[i - 1] != line).Append("dra").ToList();
            var place = Math.Max(0, shown.Count - 1 - walk.Item1);
            for (var up = 0; up < walk.Item1; up++)
                editor.Press(Key.Up);
            var highest = Seen(editor);
            for (var down = 0; down < walk.Item2; down++)
                editor.Press(Key.Down);
            var lowest = shown[Math.Min(shown.Count - 1, place + walk.Item2)];
            return highest == (shown[place], shown[place].Length) && Seen(editor) == (lowest, lowest.Length);
        }).QuickCheckThrowOnFailure();
    }

    [Test]
    public void Where_there_is_no_other_line_not_even_the_cursor_moves()
    {
        var below = Editor("dra", "one");
        below.Press(Key.Left);
        below.Press(Key.Down);
        Seen(below).ShouldBe(("dra", 2));

        var above = Editor("", "one");
        above.Press(Key.Up);
        Typing("X")(above);
        above.Press(Key.Home);
        above.Press(Key.Up);
        Seen(above).ShouldBe(("oneX", 0));
    }

    [Test]
    public void A_shown_line_that_was_changed_is_forgotten_when_another_one_is_shown()
    {
        var editor = Editor("dra", "one", "two");
        editor.Press(Key.Up);
        Typing("X")(editor);

        Walk(editor, Key.Up, Key.Down, Key.Down).ShouldBe(["one", "two", "dra"]);
    }

    [Test]
    public void A_shown_line_that_is_entered_is_the_newest_as_it_is_then()
    {
        var editor = Editor("dra", "one", "two");
        Walk(editor, Key.Up, Key.Up);
        Typing("X")(editor);

        editor.Press(Key.Enter).ShouldBe("oneX");

        Seen(editor).ShouldBe(("", 0));
        Walk(editor, Key.Up, Key.Up, Key.Up, Key.Down).ShouldBe(["oneX", "two", "one", "two"]);
    }

    /// <summary>With lines entered before, and something typed.</summary>
    private static Editor Editor(string typed, params string[] lines)
    {
        var editor = new Editor();
        Enter(editor, lines);
        Typing(typed)(editor);
        return editor;
    }

    private static void Enter(Editor editor, params string[] lines)
    {
        foreach (var line in lines)
        {
            Typing(line)(editor);
            editor.Press(Key.Enter);
        }
    }

    private static Action<Editor> Typing(string text) => editor =>
    {
        foreach (var character in text)
            editor.Type(character);
    };

    /// <returns>What is shown after each key.</returns>
    private static List<string> Walk(Editor editor, params Key[] keys) =>
        [.. keys.Select(key =>
        {
            editor.Press(key);
            return editor.Text;
        })];

    private static (string Text, int Cursor) Seen(Editor editor) => (editor.Text, editor.Cursor);

    private static void AtEveryPlace(Action<Editor> act, Func<string, int, (string Text, int Cursor)> expected)
    {
        foreach (var line in Lines(4))
        {
            for (var cursor = 0; cursor <= line.Length; cursor++)
            {
                var editor = Editor(line);
                for (var left = line.Length; left > cursor; left--)
                    editor.Press(Key.Left);

                act(editor);

                if (Seen(editor) != expected(line, cursor))
                    Seen(editor).ShouldBe(expected(line, cursor), $"it was '{line.Insert(cursor, "|")}'");
            }
        }
    }

    private static IEnumerable<string> Lines(int most) => most == 0
        ? [""]
        : Lines(most - 1).SelectMany(line => new[] { $"a{line}", $"b{line}", $" {line}", line }).Distinct();
}
