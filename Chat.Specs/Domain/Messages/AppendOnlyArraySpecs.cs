using Chat.Domain.Messages;

namespace Chat.Specs.Domain.Messages;

public class AppendOnlyArraySpecs
{
    [Test]
    public void Appending_one_by_one_takes_memory_in_proportion_to_what_is_kept()
    {
        const int Count = 10_000;
        var array = AppendOnlyArray<long>.Empty;
        long[] one = [7];
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < Count; i++)
            array = array.Append(one);

        // An item takes eight bytes and the array around it some forty; to copy at each append takes 400 MB.
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(Count * 200);
    }
}
