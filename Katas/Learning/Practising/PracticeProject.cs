namespace Katas.Learning.Practising;

/// <summary>
/// The project around a learner's files: for editors, and for whoever wants to run them without the dojo.
/// </summary>
internal static class PracticeProject
{
    /// <summary>The solution, which holds the two projects of a name.</summary>
    public static string SolutionOf(string name) => $"""
        <Solution>
          <Project Path="Code/{name}.csproj" />
          <Project Path="Specs/{name}.Specs.csproj" />
        </Solution>

        """;

    /// <summary>The project of the code, whose internals its specs may see.</summary>
    public static string CodeOf(string name) => $"""
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
            <AnalysisLevel>none</AnalysisLevel>
            <EnforceCodeStyleInBuild>false</EnforceCodeStyleInBuild>
            <GenerateDocumentationFile>false</GenerateDocumentationFile>
          </PropertyGroup>

          <ItemGroup>
            <InternalsVisibleTo Include="{name}.Specs" />
          </ItemGroup>

        </Project>

        """;

    /// <summary>
    /// It takes the versions of its packages from what surrounds it, our repository for instance, and none of the
    /// strictness.
    /// </summary>
    /// <param name="name">The project of the code.</param>
    public static string SpecsOf(string name) => $"""
        <Project Sdk="Microsoft.NET.Sdk">

          <!-- For your editor, and for `dotnet test` in this folder. The dojo does without. -->
          <PropertyGroup>
            <IsTestProject>true</IsTestProject>
            <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
            <AnalysisLevel>none</AnalysisLevel>
            <EnforceCodeStyleInBuild>false</EnforceCodeStyleInBuild>
            <GenerateDocumentationFile>false</GenerateDocumentationFile>
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

    /// <summary>What a project takes from the repository that it lies in.</summary>
    private static readonly string[] _surroundings = ["Directory.Packages.props", "Directory.Build.props"];

    /// <summary>Puts what a project takes from our repository into a folder of its own.</summary>
    public static void Surround(string folder)
    {
        foreach (var name in _surroundings)
        {
            using var own = typeof(PracticeProject).Assembly.GetManifestResourceStream(name)!;
            using var file = File.Create(Path.Combine(folder, name));
            own.CopyTo(file);
        }
    }
}
