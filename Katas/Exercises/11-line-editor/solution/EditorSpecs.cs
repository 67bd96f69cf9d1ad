using NUnit.Framework;
using Shouldly;

namespace Typing;

public class EditorSpecs
{
    // In these pictures of a line | is the cursor. Keys are letters in < >: L R H E B D W U N (down); ! is Enter.
    [TestCase("ab", "ab|")]
    [TestCase("ac<L>b", "ab|c")]
    [TestCase("ab<LL>x", "x|ab")]
    [TestCase("ab<LLL>x", "x|ab")]
    [TestCase("ab<LR>x", "abx|")]
    [TestCase("ab<RR>x", "abx|")]
    [TestCase("ab<H>x", "x|ab")]
    [TestCase("ab<HE>x", "abx|")]
    public void What_is_typed_goes_where_the_cursor_is(string keys, string picture) => After(keys).ShouldBe(picture);

    [TestCase("abc<B>", "ab|")]
    [TestCase("abc<LB>", "a|c")]
    [TestCase("abc<HB>", "|abc")]
    public void Backspace_takes_the_character_before_the_cursor(string keys, string picture) =>
        After(keys).ShouldBe(picture);

    [TestCase("abc<LD>", "ab|")]
    [TestCase("abc<HD>", "|bc")]
    [TestCase("abc<D>", "abc|")]
    public void Delete_takes_the_character_after_the_cursor(string keys, string picture) =>
        After(keys).ShouldBe(picture);

    [TestCase("one two<W>", "one |")]
    [TestCase("one two  <W>", "one |")]
    [TestCase("one two<WW>", "|")]
    [TestCase("one two<LW>", "one |o")]
    [TestCase("  <W>", "|")]
    [TestCase("one<HW>", "|one")]
    public void A_word_back_takes_spaces_and_the_word_before_them(string keys, string picture) =>
        After(keys).ShouldBe(picture);

    [Test]
    public void Enter_gives_the_line_and_begins_a_new_one()
    {
        var editor = new Editor();
        Play(editor, "ab<L>");

        editor.Press(Key.Enter).ShouldBe("ab");

        Picture(editor).ShouldBe("|");
        Play(editor, "c").ShouldBeEmpty();
        Picture(editor).ShouldBe("c|");
    }

    [Test]
    public void An_empty_line_is_not_entered()
    {
        var editor = new Editor();

        editor.Press(Key.Enter).ShouldBeNull();
        editor.Press(Key.Left).ShouldBeNull();
    }

    [TestCase("one!two!<U>", "two|")]
    [TestCase("one!two!<UU>", "one|")]
    [TestCase("one!two!<UUU>", "one|")]
    [TestCase("one!two!<UUN>", "two|")]
    [TestCase("<U>", "|")]
    [TestCase("one!two!<UULU>", "on|e")]
    public void Up_goes_back_and_down_goes_on(string keys, string picture) => After(keys).ShouldBe(picture);

    [TestCase("one!dra<U>", "one|")]
    [TestCase("one!dra<UN>", "dra|")]
    [TestCase("one!dra<LUN>", "dra|")]
    [TestCase("one!dra<UNN>", "dra|")]
    [TestCase("one!dra<N>", "dra|")]
    [TestCase("one!dra<LN>", "dr|a")]
    public void What_was_being_typed_is_below_the_newest_line(string keys, string picture) =>
        After(keys).ShouldBe(picture);

    [TestCase("one!one!<UU>", "one|")]
    [TestCase("one!two!one!<U>", "one|")]
    [TestCase("two!one!one!<UU>", "two|")]
    public void The_same_line_twice_is_remembered_once(string keys, string picture) => After(keys).ShouldBe(picture);

    [TestCase("one!two!<U>X<UN>", "two|")]
    [TestCase("one!<U>X!<UU>", "one|")]
    [TestCase("one!<U>X!<U>", "oneX|")]
    public void A_line_that_is_recalled_and_changed_stays_as_it_was(string keys, string picture) =>
        After(keys).ShouldBe(picture);

    [TestCase("one!two!<UU>!<U>", "one|")]
    [TestCase("one!two!<UU>!<UU>", "two|")]
    [TestCase("one!dra<U>!<N>", "|")]
    public void After_enter_one_is_below_the_newest_line_again(string keys, string picture) =>
        After(keys).ShouldBe(picture);

    private static string After(string keys)
    {
        var editor = new Editor();
        Play(editor, keys);
        return Picture(editor);
    }

    private static string Picture(Editor editor) => editor.Text.Insert(editor.Cursor, "|");

    private static List<string> Play(Editor editor, string keys)
    {
        var entered = new List<string>();
        var isKey = false;
        foreach (var key in keys)
        {
            if (key is '<' or '>')
                isKey = key == '<';
            else if (key == '!' || isKey)
                entered.AddRange(new[] { editor.Press(KeyOf(key)) }.OfType<string>());
            else
                editor.Type(key);
        }
        return entered;
    }

    private static Key KeyOf(char letter) => letter switch
    {
        'L' => Key.Left,
        'R' => Key.Right,
        'H' => Key.Home,
        'E' => Key.End,
        'B' => Key.Backspace,
        'D' => Key.Delete,
        'W' => Key.WordBack,
        'U' => Key.Up,
        'N' => Key.Down,
        _ => Key.Enter,
    };
}
