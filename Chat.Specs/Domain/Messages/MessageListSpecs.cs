using System.Text;
using Chat.Domain.Messages;

namespace Chat.Specs.Domain.Messages;

public class MessageListSpecs
{
    private static readonly Head _start = new(0, Hash.OfHistory([1, 2, 3]));

    [Test]
    public void An_update_with_a_matching_hash_is_appended()
    {
        var list = MessageList.From(_start);

        var longer = Grow(list, "ada", "grace");

        longer.Select(message => $"{message.Number} {message.Who}").ShouldBe(["1 ada", "2 grace"]);
        longer.Head.ShouldBe(new Head(2, _start.Hash.Next(Body("ada grace"))));
    }

    [Test]
    public void A_wrong_hash_leaves_the_list_unchanged()
    {
        var list = Grow(MessageList.From(_start), "ada");

        var verdict = list.TryAppend(_start.Hash, Body("mallory"), NumberedFrom(2), out var after);

        (verdict, after).ShouldBe((AppendResult.WrongHash, list));
    }

    [Test]
    public void An_update_with_a_wrong_hash_is_not_parsed()
    {
        var list = MessageList.From(_start);

        Should.NotThrow(
            () => list.TryAppend(_start.Hash, Body("poison"), _ => throw new InvalidOperationException("read"), out _));
    }

    [Test]
    public void Lists_that_branch_from_a_common_list_keep_their_own_messages()
    {
        var common = Grow(Grow(Grow(MessageList.From(_start), "ada"), "grace"), "alan");

        string[] names = ["one", "two", "three"];
        var branches = names.Select(name => Grow(common, name)).ToList();

        branches.Select(branch => branch[^1].Who).ShouldBe(["one", "two", "three"]);
    }

    [TestCase(1)]
    [TestCase(3)]
    public void An_update_that_does_not_continue_the_numbering_is_rejected(long first)
    {
        var list = Grow(MessageList.From(_start), "ada");
        var body = Body("grace alan");

        var verdict = list.TryAppend(list.Head.Hash.Next(body), body, NumberedFrom(first), out var after);

        (verdict, after).ShouldBe((AppendResult.WrongNumber, list));
    }

    [Test]
    public void A_gap_inside_an_update_is_rejected()
    {
        var list = MessageList.From(_start);
        var body = Body("ada grace");

        var verdict = list.TryAppend(
            list.Head.Hash.Next(body),
            body,
            _ => [new Joined(1, default, "ada"), new Joined(3, default, "grace")],
            out _);

        verdict.ShouldBe(AppendResult.WrongNumber);
    }

    [Test]
    public void A_list_can_start_in_the_middle_of_a_history()
    {
        var middle = new Head(41, Hash.OfHistory([4, 1]));

        var list = Grow(MessageList.From(middle), "ada");

        (list[0].Number, list.Head.Number).ShouldBe((42, 42));
    }

    [Test]
    public void Appending_to_one_branch_does_not_change_the_others()
    {
        var common = Grow(Grow(MessageList.From(_start), "ada"), "grace");

        var one = Grow(common, "alan");
        var other = Grow(common, "barbara");

        string.Join(' ', new[] { common, one, other }.Select(list => list[^1].Who)).ShouldBe("grace alan barbara");
        common.Count.ShouldBe(2);
    }

    [Test]
    public void A_copy_knows_where_it_begins() =>
        Grow(MessageList.From(_start with { Number = 7 }), "ada").Begin.ShouldBe(_start with { Number = 7 });

    [Test]
    public void Updates_before_the_beginning_are_prepended()
    {
        var whole = Grow(MessageList.From(_start), "ada", "grace");
        var begin = Grow(whole, "alan").Head;
        var late = Grow(MessageList.From(begin), "barbara");

        late.TryPrepend(whole.Head, Body("alan"), NumberedFrom(3), out var longer);
        longer.TryPrepend(_start, Body("ada grace"), NumberedFrom(1), out longer);

        longer.Select(message => $"{message.Number} {message.Who}").ShouldBe(
            ["1 ada", "2 grace", "3 alan", "4 barbara"]);
        (longer.Begin, longer.Head).ShouldBe((_start, late.Head));
    }

    [Test]
    public void An_earlier_update_with_a_wrong_hash_is_not_parsed()
    {
        var late = MessageList.From(Grow(MessageList.From(_start), "ada").Head);
        var result = AppendResult.Appended;

        Should.NotThrow(() => result = late.TryPrepend(
            _start, Body("mallory"), _ => throw new InvalidOperationException("read"), out _));

        result.ShouldBe(AppendResult.WrongHash);
    }

    [Test]
    public void An_earlier_update_that_does_not_end_at_the_beginning_is_rejected()
    {
        var late = MessageList.From(Grow(MessageList.From(_start), "ada", "grace").Head);

        var result = late.TryPrepend(
            _start with { Number = 2 }, Body("ada grace"), NumberedFrom(3), out var after);

        (result, after).ShouldBe((AppendResult.WrongNumber, late));
    }

    [Test]
    public void A_list_goes_on_with_one_that_begins_where_it_ends()
    {
        var list = Grow(MessageList.From(_start), "ada", "grace");
        var next = Grow(MessageList.From(list.Head), "alan", "barbara");

        var all = list.Append(next);

        all.Select(message => $"{message.Number} {message.Who}").ShouldBe(["1 ada", "2 grace", "3 alan", "4 barbara"]);
        (all.Begin, all.Head).ShouldBe((_start, next.Head));
    }

    private static byte[] Body(string names) => Encoding.UTF8.GetBytes(names);

    private static UpdateReader NumberedFrom(long first) => body =>
        [.. Encoding.UTF8.GetString(body.Span).Split(' ').Select((name, i) => new Joined(first + i, default, name))];

    private static MessageList Grow(MessageList list, params string[] names)
    {
        var body = Body(string.Join(' ', names));
        list.TryAppend(list.Head.Hash.Next(body), body, NumberedFrom(list.Head.Number + 1), out var longer)
            .ShouldBe(AppendResult.Appended);
        return longer;
    }
}
