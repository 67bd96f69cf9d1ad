using Chat.ConsoleClient.Page;

namespace Chat.Specs.ConsoleClient.Page;

public class AuthorColorSpecs
{
    [Test]
    public void A_hundred_authors_have_all_the_colours_there_are()
    {
        var colors = Enumerable.Range(0, 100).Select(i => AuthorColor.Of($"NAME-{i}"));

        colors.Distinct().Count().ShouldBe(AuthorColor.Count);
    }

    [Test]
    public void An_author_has_the_same_colour_after_every_start()
    {
        string[] authors = ["ADA", "GRACE", "BO", "EDSGER", "MARGARET", "BARBARA"];

        string.Join(' ', authors.Select(AuthorColor.Of)).ShouldBe("6 9 0 5 0 8");
    }

    [Test]
    public void The_case_of_a_name_does_not_change_its_colour()
    {
        AuthorColor.Of("ada").ShouldBe(AuthorColor.Of("ADA"));
    }
}
