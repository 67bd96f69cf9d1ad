using System.Text;
using Chat.ConsoleClient.Terminal;

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
    [TestCase("\u001b[1;5Ca\u001b[200~b", "Right a b", Description = "modifiers are passed over, unknown sequences swallowed")]
    [TestCase("\u0001\u0005\u0000a", "Home End a", Description = "Ctrl-A and Ctrl-E")]
    public void Keys_are_read_from_bytes_however_they_are_split(string typed, string keys)
    {
        var whole = new KeyDecoder().Decode(Encoding.UTF8.GetBytes(typed));
        var decoder = new KeyDecoder();
        var split = Encoding.UTF8.GetBytes(typed).SelectMany(b => decoder.Decode([b])).ToList();

        string.Join(' ', whole.Select(Name)).ShouldBe(keys);
        string.Join(' ', split.Select(Name)).ShouldBe(keys);
    }

    private static string Name(Key key) => key.Name == KeyName.Text ? key.Typed : $"{key.Name}";
}
