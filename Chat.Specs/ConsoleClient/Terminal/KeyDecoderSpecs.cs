using System.Text;
using Chat.ConsoleClient.Terminal;
using Microsoft.Extensions.Time.Testing;

namespace Chat.Specs.ConsoleClient.Terminal;

public class KeyDecoderSpecs
{
    [TestCase("hi", "h i")]
    [TestCase("é😀日", "é 😀 日")]
    [TestCase("\r\u007f\b\u0003\u0004\f", "Enter Backspace Backspace Interrupt EndOfInput Redraw")]
    [TestCase("\u001b[A\u001b[B\u001b[C\u001b[D", "Up Down Right Left")]
    [TestCase("\u001bOA\u001bOH\u001bOF", "Up Home End")]
    [TestCase("\u001b[H\u001b[F\u001b[1~\u001b[4~\u001b[7~\u001b[8~", "Home End Home End Home End")]
    [TestCase("\u001b[3~\u001b[5~\u001b[6~", "Delete PageUp PageDown")]
    [TestCase(
        "\u001b[1;5C\u001b[1;5D\u001b[1;2Ca\u001b[99~b",
        "WordRight WordLeft Right a b",
        Description = "Ctrl moves by words; other modifiers are passed over, unknown sequences swallowed")]
    [TestCase("\u0001\u0005\u0000a", "Home End a", Description = "Ctrl-A and Ctrl-E")]
    [TestCase("\u0015\u000b\u0017\u0019", "KillToStart KillToEnd KillWordBack Yank")]
    [TestCase("\u001bb\u001bf\u001bd\u001b\u007f", "WordLeft WordRight KillWord KillWordBack")]
    [TestCase("\u001bq\u001béx", "x", Description = "Alt with a letter that means nothing")]
    [TestCase("\u001b\r\n", "LineBreak LineBreak", Description = "Alt-Enter and Ctrl-J")]
    [TestCase("\u0002\u0006\u0010\u000e", "Left Right Up Down", Description = "Ctrl-B, -F, -P and -N")]
    [TestCase("\u001b[1;5H\u001b[1;5F", "Oldest Newest", Description = "Ctrl-Home and Ctrl-End")]
    [TestCase("\u001b<\u001b>", "Oldest Newest", Description = "Alt with < and >")]
    [TestCase("\u001b[I\u001b[O", "FocusGained FocusLost", Description = "xterm, DEC mode 1004")]
    [TestCase("\u001bp\u001bn", "MentionBefore MentionAfter", Description = "Alt-P and Alt-N")]
    [TestCase("\u001bOR\u001b[13~\u001b[1;2R", "FindOlder FindOlder FindNewer", Description = "F3 and Shift-F3")]
    [TestCase("\u001b[15~", "Reconnect", Description = "F5")]
    [TestCase("\u001b[[C\u001b[[E", "FindOlder Reconnect", Description = "F3 and F5 on the console of Linux")]
    [TestCase("a\u0007b", "a Abort b", Description = "Ctrl-G")]
    [TestCase("\u0012", "SearchHistory", Description = "Ctrl-R")]
    [TestCase("\u001a", "Suspend", Description = "Ctrl-Z")]
    [TestCase("\t", "Complete", Description = "Tab")]
    [TestCase(
        "\u001b[<64;10;5M\u001b[<65;10;5M\u001b[<0;10;5M\u001b[<0;10;5ma",
        "WheelUp WheelDown a",
        Description = "the wheel (xterm, SGR mouse mode); a click is swallowed")]
    [TestCase("\u001b\u0003", "Interrupt", Description = "Escape, and at once Ctrl-C")]
    [TestCase("\u001f\u001b/", "Undo Redo", Description = "Ctrl-_ and Alt-/")]
    public void Keys_are_read_from_bytes_however_they_are_split(string typed, string keys)
    {
        var whole = new KeyDecoder().Decode(Encoding.UTF8.GetBytes(typed));
        var decoder = new KeyDecoder();
        var split = Encoding.UTF8.GetBytes(typed).SelectMany(b => decoder.Decode([b])).ToList();

        string.Join(' ', whole.Select(Name)).ShouldBe(keys);
        string.Join(' ', split.Select(Name)).ShouldBe(keys);
    }

    [Test]
    public void Pasted_input_is_plain_text_and_never_a_key()
    {
        const string typed = "a\u001b[200~/quit\r\n\tb\r\u0003\u001b[Ac\u001b[201~\r";
        var decoder = new KeyDecoder();

        var split = Encoding.UTF8.GetBytes(typed).SelectMany(b => decoder.Decode([b])).ToList();
        var whole = new KeyDecoder().Decode(Encoding.UTF8.GetBytes(typed));

        Told(split).ShouldBe("a/quit\n\tb\n\u0003\u001b[Ac<Enter>");
        Told(whole).ShouldBe(Told(split));
    }

    [Test]
    public void The_last_line_break_of_a_paste_is_dropped()
    {
        var decoder = new KeyDecoder();
        var whole = new KeyDecoder().Decode("\u001b[200~one\ntwo\n\u001b[201~"u8);
        var split = "\u001b[200~one\ntwo\n\u001b[201~"u8.ToArray().SelectMany(b => decoder.Decode([b])).ToList();

        Told(whole).ShouldBe("one\ntwo");
        Told(split).ShouldBe("one\ntwo");
    }

    [Test]
    public void A_paste_whose_end_never_comes_is_over_after_a_second()
    {
        var time = new FakeTimeProvider();
        var decoder = new KeyDecoder(time);
        decoder.Decode("\u001b[200~pasted"u8);

        time.Advance(TimeSpan.FromSeconds(1));

        Told(decoder.Decode("\r"u8)).ShouldBe("pasted<Enter>");
    }

    [Test]
    public void A_key_long_after_Escape_is_the_key_itself()
    {
        var time = new FakeTimeProvider();
        var decoder = new KeyDecoder(time);
        decoder.Decode("\u001b"u8);

        time.Advance(TimeSpan.FromSeconds(1));

        Told(decoder.Decode("/"u8)).ShouldBe("/");
    }

    [Test]
    public void A_key_soon_after_Escape_is_one_with_Alt()
    {
        var time = new FakeTimeProvider();
        var decoder = new KeyDecoder(time);
        decoder.Decode("\u001b"u8);

        time.Advance(TimeSpan.FromMilliseconds(499));

        Told(decoder.Decode("/"u8)).ShouldBe("<Redo>");
    }

    [Test]
    public void Every_paste_begins_at_its_own_beginning()
    {
        var decoder = new KeyDecoder();
        decoder.Decode("\u001b[200~one\r\u001b[201~"u8);

        Told(decoder.Decode("\u001b[200~\ntwo\u001b[201~"u8)).ShouldBe("\ntwo");
    }

    [TestCase("two\rthree\u001b[201~", "one\ntwo\nthree")]
    [TestCase("x\r\u001b[201~", "one\nx", Description = "a short rest")]
    [TestCase("\u001b[31mred\rtext\u001b[201~", "one\n\u001b[31mred\ntext", Description = "colours")]
    public void A_paste_that_pauses_goes_on(string rest, string pasted)
    {
        var time = new FakeTimeProvider();
        var decoder = new KeyDecoder(time);
        var first = decoder.Decode("\u001b[200~one\r"u8);

        time.Advance(TimeSpan.FromSeconds(2));

        Told([.. first, .. decoder.Decode(Encoding.UTF8.GetBytes(rest))]).ShouldBe(pasted);
    }

    [Test]
    public void A_very_long_paste_is_handed_over_in_large_pieces()
    {
        var decoder = new KeyDecoder();
        decoder.Decode("\u001b[200~"u8);

        var keys = Enumerable.Range(0, 100).SelectMany(_ => decoder.Decode(new byte[4_096])).ToList();

        keys.Select(key => key.Typed.Length).ShouldBe(Enumerable.Repeat(65_536, 6));
    }

    [Test]
    public void A_line_break_where_a_piece_of_a_paste_ends_is_kept()
    {
        var decoder = new KeyDecoder();
        var line = new string('x', 65_535) + "\n";

        var first = decoder.Decode(Encoding.UTF8.GetBytes($"\u001b[200~{line}"));
        var second = decoder.Decode("rest\u001b[201~"u8);

        Told([.. first, .. second]).ShouldBe($"{line}rest");
    }

    [Test]
    public void A_paste_that_arrives_at_once_is_one_key()
    {
        var pasted = $"\u001b[200~{new string('é', 10_000)}\u001b[201~";

        var keys = new KeyDecoder().Decode(Encoding.UTF8.GetBytes(pasted));

        keys.Count.ShouldBe(1);
    }

    private static string Told(IEnumerable<Key> keys) =>
        string.Concat(keys.Select(key => key.Name == KeyName.Text ? key.Typed : $"<{key.Name}>"));

    private static string Name(Key key) => key.Name == KeyName.Text ? key.Typed : $"{key.Name}";
}
