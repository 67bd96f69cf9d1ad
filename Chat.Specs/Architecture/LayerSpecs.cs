using System.Xml.Linq;

namespace Chat.Specs.Architecture;

public class LayerSpecs
{
    [TestCase("Chat.Domain", "")]
    [TestCase("Chat.Net", "Chat.Domain")]
    [TestCase("Chat.Server", "Chat.Net, Microsoft.AspNetCore.App, System.CommandLine")]
    [TestCase("Chat.ConsoleClient", "Chat.Net, System.CommandLine, Wcwidth")]
    public void A_project_references_exactly_what_its_layer_may(string project, string allowed)
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, project, project + ".csproj"));

        var references = file.Descendants()
            .Where(element => element.Name.LocalName.EndsWith("Reference", StringComparison.Ordinal))
            .Select(element => element.Attribute("Include")!.Value)
            .Select(name =>
                name.EndsWith(".csproj", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(name) : name)
            .Order(StringComparer.Ordinal);

        string.Join(", ", references).ShouldBe(allowed);
    }
}
