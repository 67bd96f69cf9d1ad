using Chat.ConsoleClient.Screen;

namespace Chat.Specs.ConsoleClient.Screen;

public class AuthorColorSpecs
{
    [Test]
    public void A_hundred_authors_have_all_the_colours_there_are()
    {
        var colors = Enumerable.Range(0, 100).Select(i => AuthorColor.Of($"NAME-{i}"));

        colors.Distinct().Count().ShouldBe(AuthorColor.Count);
    }
}
