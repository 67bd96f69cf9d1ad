using Chat.Net.Packets;

namespace Chat.Specs.Net.Packets;

public class NamePoolSpecs
{
    [Test]
    public void Names_that_meet_in_one_place_are_not_mistaken_for_each_other()
    {
        // Twice as many as there are places.
        string[] names = [.. Enumerable.Range(1_000, 2_048).Select(number => $"name {number}")];

        names.Select(NamePool.Share).ShouldBe(names);
    }
}
