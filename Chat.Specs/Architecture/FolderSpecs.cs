using ArchUnitNET.Fluent.Slices;
using ArchUnitNET.Loader;
using Chat.ConsoleClient;
using Chat.Domain.Rooms;
using Chat.Net.Hosting;
using Katas;

namespace Chat.Specs.Architecture;

[Parallelizable(ParallelScope.Self)]
public class FolderSpecs
{
    private static readonly Lazy<ArchUnitNET.Domain.Architecture> _chat = new(() =>
        new ArchLoader()
            .LoadAssemblies(
                typeof(Room).Assembly,
                typeof(Relay).Assembly,
                typeof(ClientProgram).Assembly,
                typeof(DojoProgram).Assembly)
            .Build());

    [TestCase("Chat.Domain")]
    [TestCase("Chat.Net")]
    [TestCase("Chat.ConsoleClient")]
    [TestCase("Katas")]
    [TestCase("Katas.Learning")]
    [TestCase("Katas.Steps")]
    public void No_folder_depends_on_one_that_depends_on_it(string project) =>
        CyclesIn(_chat.Value, project).ShouldBeEmpty();

    private static IEnumerable<string> CyclesIn(ArchUnitNET.Domain.Architecture architecture, string project) =>
        SliceRuleDefinition.Slices().Matching($"{project}.(*)").Should().BeFreeOfCycles().Evaluate(architecture)
            .Where(result => !result.Passed).Select(result => result.Description);
}
