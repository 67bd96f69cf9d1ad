using NUnit.Framework;
using Shouldly;

namespace Badges;

public class BadgeSpecs
{
    [Test]
    public void One_unread_message_is_1_in_parentheses() => Badge.Of(1).ShouldBe("(1)");

    [Test]
    public void Another_number_stands_in_parentheses() => Badge.Of(7).ShouldBe("(7)");

    [Test]
    public void Nothing_unread_shows_nothing() => Badge.Of(0).ShouldBe("");

    [Test]
    public void More_than_99_is_too_many() => Badge.Of(100).ShouldBe("(99+)");

    [Test]
    public void Ninety_nine_is_still_a_number() => Badge.Of(99).ShouldBe("(99)");
}
