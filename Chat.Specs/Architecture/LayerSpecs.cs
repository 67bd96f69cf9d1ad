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

    [TestCase("Chat.Domain", """
        Lines: Messages, Text
        Messages:
        Nicknames: Rules, Text
        Pacing:
        Rooms: Messages, Nicknames, Rules, Text
        Rules:
        Sorting: Messages
        Text:
        """)]
    [TestCase("Chat.Net", """
        Client: Packets
        Hosting: Journals, Logs, Packets, Relaying, Timing
        Journals: Logs, Packets, Relaying
        Logs: Packets
        Packets:
        Relaying: Logs, Packets, Timing
        Timing:
        """)]
    [TestCase("Chat.ConsoleClient", """
        Keeping: Page
        Login: Screen, Settings, Terminal
        Page:
        Screen: Page, Terminal
        Settings: Page, Terminal
        Terminal:
        """)]
    [TestCase("Katas", """
        Common:
        Learning: Common, Learning.Judging, Learning.Material, Learning.Practising, Learning.Rhythm, Learning.Running
        Learning.Judging: Common, Learning.Material, Learning.Running
        Learning.Material: Common
        Learning.Practising: Common, Learning.Material
        Learning.Rhythm: Common, Learning.Material, Learning.Running
        Learning.Running: Common, Learning.Material
        Learning.Training: Common, Learning, Learning.Judging, Learning.Material, Learning.Running
        Publishing: Common, Learning.Material, Steps.History, Steps.Rules
        Steps.Auditing: Common, Steps.History, Steps.Rules, Steps.Runs, Steps.Taking
        Steps.History: Common
        Steps.Rules: Common, Steps.History, Steps.Runs
        Steps.Runs: Common
        Steps.Taking: Common, Steps.History, Steps.Rules, Steps.Runs
        """)]
    public void A_namespace_uses_exactly_those_that_lie_below_it(string project, string picture) =>
        Namespaces.Of(project).Picture.ShouldBe(picture);
}
