using System.Text;
using Chat.Domain.Messages;

namespace Chat.Specs.Domain.Messages;

public class MessageListSpecs
{
    private static readonly Head _start = new(0, Hash.OfHistory([1, 2, 3]));

    [Test]
    public void Takes_over_an_update_with_the_matching_hash()
    {
        var list = MessageList.From(_start);

        var longer = Grow(list, "ada", "grace");

        longer.Select(message => $"{message.Number} {message.Who}").ShouldBe(["1 ada", "2 grace"]);
        longer.Head.ShouldBe(new Head(2, _start.Hash.Then(Body("ada grace"))));
    }

    [Test]
    public void Keeps_what_it_verified_when_a_hash_is_wrong()
    {
        var list = Grow(MessageList.From(_start), "ada");

        var verdict = list.TakeOver(_start.Hash, Body("mallory"), NumberedFrom(2), out var after);

        (verdict, after).ShouldBe((Verdict.WrongHash, list));
    }

    [Test]
    public void Reads_nothing_that_its_hash_does_not_vouch_for()
    {
        var list = MessageList.From(_start);

        Should.NotThrow(() => list.TakeOver(_start.Hash, Body("poison"), _ => throw new InvalidOperationException("read"), out _));
    }

    [Test]
    public void Lists_that_go_on_from_one_place_keep_their_own()
    {
        var common = Grow(Grow(Grow(MessageList.From(_start), "ada"), "grace"), "alan");

        string[] names = ["one", "two", "three"];
        var branches = names.Select(name => Grow(common, name)).ToList();

        branches.Select(branch => branch[^1].Who).ShouldBe(["one", "two", "three"]);
    }

    [TestCase(1)]
    [TestCase(3)]
    public void Refuses_messages_that_are_not_numbered_on_from_its_end(long first)
    {
        var list = Grow(MessageList.From(_start), "ada");
        var body = Body("grace alan");

        var verdict = list.TakeOver(list.Head.Hash.Then(body), body, NumberedFrom(first), out var after);

        (verdict, after).ShouldBe((Verdict.WrongNumber, list));
    }

    [Test]
    public void Refuses_a_gap_inside_an_update()
    {
        var list = MessageList.From(_start);
        var body = Body("ada grace");

        var verdict = list.TakeOver(list.Head.Hash.Then(body), body, _ => [new Joined(1, default, "ada"), new Joined(3, default, "grace")], out _);

        verdict.ShouldBe(Verdict.WrongNumber);
    }

    [Test]
    public void Begins_in_the_middle()
    {
        var middle = new Head(41, Hash.OfHistory([4, 1]));

        var list = Grow(MessageList.From(middle), "ada");

        (list[0].Number, list.Head.Number).ShouldBe((42, 42));
    }

    [Test]
    public void Two_lists_that_grew_from_one_do_not_see_each_other()
    {
        var common = Grow(Grow(MessageList.From(_start), "ada"), "grace");

        var one = Grow(common, "alan");
        var other = Grow(common, "barbara");

        string.Join(' ', new[] { common, one, other }.Select(list => list[^1].Who)).ShouldBe("grace alan barbara");
        common.Count.ShouldBe(2);
    }

    private static byte[] Body(string names) => Encoding.UTF8.GetBytes(names);

    private static UpdateReader NumberedFrom(long first) => body =>
        [.. Encoding.UTF8.GetString(body.Span).Split(' ').Select((name, i) => new Joined(first + i, default, name))];

    private static MessageList Grow(MessageList list, params string[] names)
    {
        var body = Body(string.Join(' ', names));
        list.TakeOver(list.Head.Hash.Then(body), body, NumberedFrom(list.Head.Number + 1), out var longer).ShouldBe(Verdict.TakenOver);
        return longer;
    }
}
