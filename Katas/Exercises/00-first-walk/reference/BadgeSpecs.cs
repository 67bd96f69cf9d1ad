using NUnit.Framework;
using Shouldly;

namespace Badges;

public class ReferenceSpecs
{
    [Test]
    public void One_unread_message_is_1_in_parentheses() => Badge.Of(1).ShouldBe("(1)");

    [TestCase(2, "(2)")]
    [TestCase(42, "(42)")]
    public void Another_number_stands_in_parentheses(int unread, string badge) => Badge.Of(unread).ShouldBe(badge);

    [Test]
    public void Nothing_unread_shows_nothing() => Badge.Of(0).ShouldBeEmpty();

    [TestCase(100)]
    [TestCase(12_345)]
    public void More_than_99_is_too_many(int unread) => Badge.Of(unread).ShouldBe("(99+)");

    [Test]
    public void Ninety_nine_is_still_a_number() => Badge.Of(99).ShouldBe("(99)");
}
