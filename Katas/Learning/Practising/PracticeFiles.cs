using Katas.Learning.Material;

namespace Katas.Learning.Practising;

/// <summary>
/// All that a practice folder begins with: the starter, and around it two projects and a solution, for editors and for
/// whoever wants to run the specs without the dojo.
/// </summary>
internal static class PracticeFiles
{
    /// <summary>What both projects have in common; it keeps what lies above them out.</summary>
    private const string Common = """
        <Project>

          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>

        </Project>

        """;

    /// <summary>The versions of the packages: our repository's own.</summary>
    private static string Packages
    {
        get
        {
            using var own = typeof(PracticeFiles).Assembly.GetManifestResourceStream("Directory.Packages.props")!;
            return new StreamReader(own).ReadToEnd();
        }
    }

    /// <summary>Their paths and texts; the solution, by which a kata is known to be begun, comes last.</summary>
    public static IEnumerable<(string Path, string Text)> Of(Kata kata) =>
    [
        .. kata.Starter.Code.Select(file => (Path.Combine("Code", Path.GetFileName(file.Path)), file.Text)),
        .. kata.Starter.Specs.Select(file => (Path.Combine("Specs", Path.GetFileName(file.Path)), file.Text)),
        (Path.Combine("Code", $"{kata.Folder}.csproj"), CodeOf(kata.Folder)),
        (Path.Combine("Specs", $"{kata.Folder}.Specs.csproj"), SpecsOf(kata.Folder)),
        (".gitignore", "bin/\nobj/\nruns.jsonl\n"),
        ("Directory.Build.props", Common),
        ("Directory.Packages.props", Packages),
        ($"{kata.Folder}.slnx", SolutionOf(kata.Folder)),
    ];

    /// <summary>The solution, which holds the two projects of a name.</summary>
    private static string SolutionOf(string name) => $"""
        <Solution>
          <Project Path="Code/{name}.csproj" />
          <Project Path="Specs/{name}.Specs.csproj" />
        </Solution>

        """;

    /// <summary>The project of the code, whose internals its specs may see.</summary>
    private static string CodeOf(string name) => $"""
        <Project Sdk="Microsoft.NET.Sdk">

          <ItemGroup>
            <InternalsVisibleTo Include="{name}.Specs" />
          </ItemGroup>

        </Project>

        """;

    /// <summary>The project of the specs.</summary>
    /// <param name="name">The project of the code.</param>
    private static string SpecsOf(string name) => $"""
        <Project Sdk="Microsoft.NET.Sdk">

          <!-- For your editor, and for `dotnet test` in this folder. The dojo does without. -->
          <PropertyGroup>
            <IsTestProject>true</IsTestProject>
          </PropertyGroup>

          <ItemGroup>
            <AssemblyAttribute Include="NUnit.Framework.FixtureLifeCycleAttribute">
              <_Parameter1>NUnit.Framework.LifeCycle.InstancePerTestCase</_Parameter1>
              <_Parameter1_IsLiteral>true</_Parameter1_IsLiteral>
            </AssemblyAttribute>
          </ItemGroup>

          <ItemGroup>
            <PackageReference Include="FsCheck" />
            <PackageReference Include="Microsoft.NET.Test.Sdk" />
            <PackageReference Include="NUnit" />
            <PackageReference Include="NUnit3TestAdapter" />
            <PackageReference Include="Shouldly" />
          </ItemGroup>

          <ItemGroup>
            <ProjectReference Include="../Code/{name}.csproj" />
          </ItemGroup>

        </Project>

        """;
}
