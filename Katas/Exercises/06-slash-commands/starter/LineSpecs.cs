using NUnit.Framework;
using Shouldly;

namespace Typing;

public class LineSpecs
{
    [Test]
    public void A_text_is_said()
    {
        Line.Parse("hello").Command.ShouldBe(new Command.Say("hello"));
    }
}
