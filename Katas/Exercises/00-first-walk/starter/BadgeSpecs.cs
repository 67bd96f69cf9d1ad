using NUnit.Framework;
using Shouldly;

namespace Badges;

public class BadgeSpecs
{
    [Test]
    public void One_unread_message_is_1_in_parentheses() => Badge.Of(1).ShouldBe("(1)");
}
