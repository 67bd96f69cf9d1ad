using NUnit.Framework;
using Shouldly;

namespace Messages;

public class ReferenceSpecs
{
    private readonly MessageList _list = new();

    [Test]
    public void A_new_list_is_empty()
    {
        _list.Count.ShouldBe(0);
        _list.Since(0).ShouldBeEmpty();
    }

    [Test]
    public void The_first_message_is_number_1() => _list.Add("ada", "hello").ShouldBe(1);

    [Test]
    public void The_second_message_is_number_2()
    {
        _list.Add("ada", "one");

        _list.Add("ada", "two").ShouldBe(2);
        _list.Count.ShouldBe(2);
    }

    [Test]
    public void What_was_added_comes_back()
    {
        _list.Add("ada", "hello");

        _list.Since(0).ShouldBe([new Message(1, "ada", "hello")]);
    }

    [Test]
    public void Only_what_came_after_the_number()
    {
        Add("one", "two", "three");

        Texts(2).ShouldBe(["three"]);
    }

    [Test]
    public void Oldest_first()
    {
        Add("one", "two", "three");

        Texts(0).ShouldBe(["one", "two", "three"]);
    }

    [TestCase(2)]
    [TestCase(99)]
    public void Nothing_comes_after_a_number_that_is_not_reached(int number)
    {
        Add("one", "two");

        Texts(number).ShouldBeEmpty();
    }

    [Test]
    public void A_negative_number_is_a_bug() => Should.Throw<ArgumentOutOfRangeException>(() => _list.Since(-1));

    [Test]
    public void The_same_text_can_be_said_twice()
    {
        Add("ha", "ha");

        Texts(0).ShouldBe(["ha", "ha"]);
    }

    [TestCase(0)]
    [TestCase(1)]
    public void What_was_handed_out_does_not_grow(int number)
    {
        Add("one", "two");
        var handedOut = _list.Since(number);
        var before = handedOut.Count;

        Add("three");

        handedOut.Count.ShouldBe(before);
    }

    [Test]
    public void A_caller_cannot_change_the_list()
    {
        Add("one", "two");

        Vandal.Overwrites(_list.Since(0));

        Texts(0).ShouldBe(["one", "two"]);
    }

    [Test]
    public void Two_lists_know_nothing_of_each_other()
    {
        Add("one");

        new MessageList().Count.ShouldBe(0);
    }

    private void Add(params string[] texts)
    {
        foreach (var text in texts)
            _list.Add("ada", text);
    }

    private List<string> Texts(int number) => [.. _list.Since(number).Select(message => message.Text)];
}
