using Chat.Domain.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Chat.Specs.Domain.Text;

public class PrintableProperties
{
    private static readonly char[] _troublemakers =
        [
            'a', 'م', 'क', '\u094d', '\u200c', '\u200d', '\u001b', '\u009b', '\u202e', '\ufe0f',
            '\ud83d', '\udc69', '\n', '\r', '\ud800', '\u0301', '\u007f',
        ];

    private static readonly Arbitrary<string> _texts =
        Gen.Elements(_troublemakers).ArrayOf().Select(chars => new string(chars)).ToArbitrary();

    [Test]
    public void Cleaning_twice_changes_nothing()
    {
        Prop.ForAll(_texts, text => Printable.Sanitize(Printable.Sanitize(text)) == Printable.Sanitize(text))
            .QuickCheckThrowOnFailure();
    }
}
