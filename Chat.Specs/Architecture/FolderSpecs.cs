namespace Chat.Specs.Architecture;

public class FolderSpecs
{
    [TestCase("Chat.Domain", "")]
    [TestCase("Chat.Net", "")]
    [TestCase("Chat.ConsoleClient", "")]
    [TestCase("Katas", "")]
    [TestCase("Katas", "Learning")]
    [TestCase("Katas", "Steps")]
    public void No_folder_depends_on_one_that_depends_on_it(string project, string folder) =>
        Namespaces.Of(project).CirclesIn(folder).ShouldBeEmpty();
}
