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

    [TestCase("Learning/Material", "Common")]
    [TestCase("Learning/Running", "Common, Learning.Material")]
    [TestCase("Learning/Practising", "Common, Learning.Material")]
    [TestCase("Learning/Judging", "Common, Learning.Material, Learning.Running")]
    [TestCase("Learning/Training", "Common, Learning.Material, Learning.Running")]
    [TestCase("Publishing", "Common, Learning, Learning.Material, Steps.History, Steps.Rules")]
    [TestCase("Steps/History", "Common")]
    [TestCase("Steps/Taking", "Common, Steps.History, Steps.Rules, Steps.Runs")]
    [TestCase("Steps/Auditing", "Common, Steps.History, Steps.Rules, Steps.Runs, Steps.Taking")]
    public void A_dojo_namespace_uses_exactly_its_allowed_namespaces(string room, string below)
    {
        var known = Directory.GetFiles(Path.Combine(Repository.Root, "Katas", room), "*.cs")
            .SelectMany(File.ReadLines)
            .Where(line => line.StartsWith("using Katas.", StringComparison.Ordinal))
            .Select(line => line["using Katas.".Length..^1])
            .Distinct()
            .Order(StringComparer.Ordinal);

        string.Join(", ", known).ShouldBe(below);
    }
}
