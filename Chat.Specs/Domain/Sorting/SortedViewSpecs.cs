using Chat.Domain.Messages;
using Chat.Domain.Sorting;
using FsCheck;
using FsCheck.Fluent;

namespace Chat.Specs.Domain.Sorting;

public class SortedViewSpecs
{
    [Test]
    public void An_earlier_message_is_inserted_in_order()
    {
        var view = new SortedView(MessageOrder.ByTime);
        view.Add([Said(1, at: 10), Said(2, at: 30)]);

        view.Add([Said(3, at: 20), Said(4, at: 5), Said(5, at: 40)]);

        string.Join(' ', view.Messages.Select(message => message.Number)).ShouldBe("4 1 3 2 5");
    }

    [Test]
    public void A_sorted_view_equals_a_full_sort()
    {
        Prop.ForAll<byte[][]>(batches =>
        {
            var view = new SortedView(MessageOrder.ByTime);
            var all = new List<Message>();
            foreach (var times in batches)
            {
                Message[] batch = [.. times.Select((at, i) => Said(all.Count + i + 1, at))];
                all.AddRange(batch);
                view.Add(batch);
            }
            return view.Messages.SequenceEqual(all.Order(MessageOrder.ByTime));
        }).QuickCheckThrowOnFailure();
    }

    [Test]
    public void A_single_newcomer_is_compared_with_few()
    {
        var comparisons = 0;
        var view = new SortedView(Comparer<Message>.Create((one, other) =>
        {
            comparisons++;
            return MessageOrder.ByTime.Compare(one, other);
        }));
        view.Add([.. Enumerable.Range(1, 1_000).Select(number => Said(number, at: number))]);
        comparisons = 0;

        view.Add([Said(1_001, at: 0)]);

        comparisons.ShouldBeLessThan(20);
    }

    private static Said Said(long number, long at) => new(number, default, "ada", "text", "id", new Instant(at));
}
