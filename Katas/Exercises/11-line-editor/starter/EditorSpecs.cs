using NUnit.Framework;
using Shouldly;

namespace Typing;

public class EditorSpecs
{
    [Test]
    public void What_is_typed_is_in_the_text()
    {
        var editor = new Editor();

        editor.Type('a');

        editor.Text.ShouldBe("a");
    }
}
