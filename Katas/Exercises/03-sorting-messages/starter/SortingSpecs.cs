using NUnit.Framework;
using Shouldly;

namespace Reading;

public class SortingSpecs
{
    [Test]
    public void By_number()
    {
        Message[] messages = [new(2, 20, "ada"), new(1, 10, "ada")];

        Sorting.Sorted(messages, Order.Number).Select(message => message.Number).ShouldBe([1, 2]);
    }
}
