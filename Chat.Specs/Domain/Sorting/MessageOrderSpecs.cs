using Chat.Domain.Messages;
using Chat.Domain.Sorting;

namespace Chat.Specs.Domain.Sorting;

public class MessageOrderSpecs
{
    private static readonly Message[] _shuffled =
    [
        Said(number: 4, "alan", at: 10),
        new Joined(2, new Instant(20), "Ada"),
        Said(number: 3, "ada", at: 30),
        Said(number: 5, "alan", at: 30),
        new Joined(1, new Instant(10), "alan"),
    ];

    [TestCase("number", "1 2 3 4 5")]
    [TestCase("time", "1 4 2 3 5")]
    [TestCase("author", "2 3 1 4 5")]
    public void Messages_are_sorted_by_the_given_order(string order, string numbers)
    {
        var sorted = _shuffled.Order(OrderOf(order)).Select(message => message.Number);

        string.Join(' ', sorted).ShouldBe(numbers);
    }

    private static IComparer<Message> OrderOf(string name) => name switch
    {
        "number" => MessageOrder.ByNumber,
        "time" => MessageOrder.ByTime,
        _ => MessageOrder.ByAuthor,
    };

    private static Said Said(long number, string who, long at) =>
        new(number, new Instant(100), who, "text", "id", new Instant(at));

    [Test]
    public void A_message_about_nobody_stands_before_those_of_authors()
    {
        Message[] messages = [Said(number: 1, "ada", at: 10), new UnknownMessage(2, default, "poll")];

        messages.Order(MessageOrder.ByAuthor).Select(message => message.Number).ShouldBe([2L, 1]);
    }
}
