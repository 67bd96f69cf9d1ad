namespace Chat.Specs.Katas;

public class DojoSpecs
{
    [Test]
    public async Task The_katas_are_listed_in_their_order()
    {
        using var learner = new Learner().With("02-products", SampleKata.Files()).With("01-sums", SampleKata.Files());

        var exit = await learner.TypesAsync("list");

        (exit, learner.Told).ShouldBe((0, " 1  Sums\n 2  Sums\n"));
    }
}
