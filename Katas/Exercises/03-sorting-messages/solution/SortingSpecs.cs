using NUnit.Framework;
using Shouldly;

namespace Reading;

public class SortingSpecs
{
    // Every order gives another answer, and all of them are given the wrong way round.
    private static readonly Message[] _messages =
    [
        new(5, 30, "bob"),
        new(4, 10, "alice"),
        new(3, 20, "ALICE"),
        new(2, 10, "carol"),
        new(1, 20, "Alice"),
    ];

    [TestCase(Order.Number, "1 2 3 4 5")]
    [TestCase(Order.Time, "2 4 1 3 5", Description = "10, 10, 20, 20, 30")]
    [TestCase(Order.Author, "4 1 3 5 2", Description = "Alice at 10, 20 and 20, bob, carol")]
    public void Every_order_is_total(Order by, string numbers)
    {
        string.Join(' ', Sorting.Sorted(_messages, by).Select(message => message.Number)).ShouldBe(numbers);
    }

    [TestCase(Order.Number)]
    [TestCase(Order.Time)]
    [TestCase(Order.Author)]
    public void It_does_not_matter_how_they_were_given(Order by)
    {
        Sorting.Sorted([.. _messages.Reverse()], by).ShouldBe(Sorting.Sorted(_messages, by));
    }

    [Test]
    public void What_was_given_stays_as_it_is()
    {
        var given = _messages.ToList();

        Sorting.Sorted(given, Order.Time);

        given.ShouldBe(_messages);
    }

    [Test]
    public void Nothing_is_sorted_as_nothing()
    {
        Sorting.Sorted([], Order.Author).ShouldBeEmpty();
    }
}
