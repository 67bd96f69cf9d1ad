using NUnit.Framework;
using Shouldly;

namespace Messages;

public class MessageListSpecs
{
    private readonly MessageList _list = new();

    [Test]
    public void Messages_are_numbered_from_1()
    {
        Add("one", "two", "three").ShouldBe([1, 2, 3]);
        _list.Count.ShouldBe(3);
    }

    [Test]
    public void What_was_added_comes_back()
    {
        _list.Add("ada", "hello");

        _list.Since(0).ShouldBe([new Message(1, "ada", "hello")]);
    }

    [Test]
    public void The_same_thing_can_be_said_twice()
    {
        Add("ha", "ha");

        _list.Since(0).Count.ShouldBe(2);
    }

    [TestCase(0, "one two three")]
    [TestCase(1, "two three")]
    [TestCase(2, "three")]
    [TestCase(3, "")]
    [TestCase(99, "")]
    public void Only_what_came_after_a_number_comes_back_oldest_first(int number, string texts)
    {
        Add("one", "two", "three");

        string.Join(' ', _list.Since(number).Select(message => message.Text)).ShouldBe(texts);
    }

    [Test]
    public void A_negative_number_is_a_bug()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => _list.Since(-1));
    }

    [Test]
    public void An_answer_does_not_grow()
    {
        Add("one");
        var answer = _list.Since(0);

        Add("two");

        answer.Count.ShouldBe(1);
    }

    [Test]
    public void A_caller_who_changes_an_answer_changes_nothing_else()
    {
        Add("one");

        if (_list.Since(0) is IList<Message> careless)
            Should.NotThrow(() => TryToOverwrite(careless));

        _list.Since(0)[0].Text.ShouldBe("one");
    }

    [Test]
    public void Two_lists_know_nothing_of_each_other()
    {
        Add("one");

        new MessageList().Since(0).ShouldBeEmpty();
    }

    private static void TryToOverwrite(IList<Message> messages)
    {
        try
        {
            messages[0] = new Message(0, "mallory", "nothing");
        }
        catch (NotSupportedException)
        {
            // As good: it does not let itself be changed.
        }
    }

    private List<int> Add(params string[] texts) => [.. texts.Select(text => _list.Add("ada", text))];
}
