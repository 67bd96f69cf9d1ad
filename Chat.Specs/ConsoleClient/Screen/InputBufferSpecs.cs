using System.Text;
using Chat.ConsoleClient.Screen;
using Chat.ConsoleClient.Terminal;

namespace Chat.Specs.ConsoleClient.Screen;

public class InputBufferSpecs
{
    [TestCase("hello", "hello|")]
    [TestCase("hello⌫p", "hellp|")]
    [TestCase("hello←←X", "helX|lo", Description = "typed in the middle")]
    [TestCase("hello⇤X", "X|hello")]
    [TestCase("hello⇤⌦⌦⇥!", "llo!|")]
    [TestCase("⌫←", "|", Description = "nothing to take")]
    [TestCase("ab→⌦", "ab|")]
    [TestCase("e\u0301x←⌫", "|x", Description = "a letter and its mark go together")]
    [TestCase("a👩\u200d👧⌫", "a|", Description = "a family goes together")]
    [TestCase("hello←←Ⓤ", "|lo")]
    [TestCase("hello←←Ⓚ", "hel|")]
    [TestCase("one two  Ⓦ", "one |", Description = "the word with the space after it")]
    [TestCase("one twoⓌ⇤Ⓨ", "two|one ")]
    [TestCase("a b cⓌⓌⓎ", "a b c|", Description = "kills one after the other are put back as one")]
    [TestCase("one two←←←ⓌⓀⓎ", "one two|", Description = "what was after the cursor stays after it")]
    [TestCase("one two⇐X", "one X|two")]
    [TestCase("one\ntwo⇐X", "one\nX|two", Description = "a line break is between words as well")]
    [TestCase("one two⇤⇒⇒X", "one twoX|")]
    [TestCase("one⏎two←↑X", "onX|e\ntwo", Description = "in the same column")]
    [TestCase("👩\u200d👧bc⏎xy↑X", "👩\u200d👧bX|c\nxy", Description = "a column is what one sees as one")]
    [TestCase("one⏎two⏎six↑↑←↓X", "one\ntwX|o\nsix", Description = "and down again")]
    [TestCase("a⏎two↑X", "aX|\ntwo", Description = "no further than the line goes")]
    [TestCase("one two⇤Ⓓ⇥Ⓨ", " twoone|")]
    [TestCase("ab←⏎", "a\n|b")]
    [TestCase("one twoⓌ↶", "one two|", Description = "a kill is taken back")]
    [TestCase("one two←ⓌⓀ↶↶", "one tw|o", Description = "one after the other")]
    [TestCase("one twoⓌ←←↶", "one two|", Description = "a move is no change")]
    [TestCase("one twoⓌ↶↷", "one |", Description = "and done again")]
    [TestCase("one twoⓌ↶x↷", "one twox|", Description = "a new change ends what could be done again")]
    [TestCase("one two↶", "one |", Description = "typing is taken back word by word")]
    [TestCase("Ⓦone⇤ⓀoneⓎ↶", "one|", Description = "a yank is no part of the word before it")]
    public void Editing_works_by_grapheme_cluster(string keys, string draft)
    {
        var after = keys.EnumerateRunes().Aggregate(InputBuffer.Empty, (now, rune) => now.Press(KeyOf(rune)));

        $"{after.Before}|{after.After}".ShouldBe(draft);
    }

    private static Key KeyOf(Rune rune) => rune.ToString() switch
    {
        "⌫" => new Key(KeyName.Backspace),
        "⌦" => new Key(KeyName.Delete),
        "←" => new Key(KeyName.Left),
        "→" => new Key(KeyName.Right),
        "↑" => new Key(KeyName.Up),
        "↓" => new Key(KeyName.Down),
        "⇤" => new Key(KeyName.Home),
        "⇥" => new Key(KeyName.End),
        "⏎" => new Key(KeyName.LineBreak),
        "⇐" => new Key(KeyName.WordLeft),
        "⇒" => new Key(KeyName.WordRight),
        "Ⓓ" => new Key(KeyName.KillWord),
        "Ⓤ" => new Key(KeyName.KillToStart),
        "Ⓚ" => new Key(KeyName.KillToEnd),
        "Ⓦ" => new Key(KeyName.KillWordBack),
        "Ⓨ" => new Key(KeyName.Yank),
        "↶" => new Key(KeyName.Undo),
        "↷" => new Key(KeyName.Redo),
        var text => Key.Of(text),
    };

    [Test]
    public void A_cleared_draft_can_be_taken_back()
    {
        var cleared = InputBuffer.Empty.Press(Key.Of("draft")).Press(new Key(KeyName.Left)).Clear();

        var back = cleared.Press(new Key(KeyName.Undo));

        $"{back.Before}|{back.After}".ShouldBe("draf|t");
    }
}
