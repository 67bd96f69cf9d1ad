using NUnit.Framework;
using Shouldly;

namespace Reading;

public class ReferenceSpecs
{
    [Test]
    public void By_number() =>
        Sorted(Order.Number, new(2, 10, "ada"), new(3, 5, "bob"), new(1, 20, "ada")).ShouldBe("1 2 3");

    [Test]
    public void By_time_when_it_differs_from_the_number() =>
        Sorted(Order.Time, new(1, 20, "ada"), new(2, 10, "ada")).ShouldBe("2 1");

    [Test]
    public void Earliest_first() =>
        Sorted(Order.Time, new(1, 30, "ada"), new(2, 20, "ada"), new(3, 10, "ada")).ShouldBe("3 2 1");

    [Test]
    public void The_same_time_by_number() =>
        Sorted(Order.Time, new(3, 10, "ada"), new(1, 10, "bob"), new(2, 10, "ada")).ShouldBe("1 2 3");

    [Test]
    public void By_author() => Sorted(Order.Author, new(1, 10, "bob"), new(2, 20, "ada")).ShouldBe("2 1");

    [Test]
    public void One_author_by_time() => Sorted(Order.Author, new(1, 20, "ada"), new(2, 10, "ada")).ShouldBe("2 1");

    [Test]
    public void One_author_the_same_time_by_number() =>
        Sorted(Order.Author, new(2, 10, "ada"), new(1, 10, "ada")).ShouldBe("1 2");

    [Test]
    public void Authors_without_regard_to_case() =>
        Sorted(Order.Author, new(1, 10, "Bob"), new(2, 10, "alice"), new(3, 10, "Carol")).ShouldBe("2 1 3");

    [Test]
    public void Alice_and_alice_are_one_author() =>
        Sorted(Order.Author, new(1, 20, "Alice"), new(2, 10, "alice"), new(3, 30, "alice")).ShouldBe("2 1 3");

    [Test]
    public void Nothing_is_sorted_as_nothing() => Sorted(Order.Time).ShouldBe("");

    [Test]
    public void What_was_given_stays_as_it_is()
    {
        List<Message> list = [new(2, 10, "ada"), new(1, 10, "ada")];
        Message[] array = [.. list];

        Sorting.Sorted(list, Order.Number);
        Sorting.Sorted(array, Order.Time);

        list[0].Number.ShouldBe(2);
        array[0].Number.ShouldBe(2);
    }

    private static string Sorted(Order by, params Message[] messages) =>
        string.Join(' ', Sorting.Sorted(messages, by).Select(message => message.Number));
}
