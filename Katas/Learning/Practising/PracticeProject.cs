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

          <ItemGroup>
            <InternalsVisibleTo Include="{name}.Specs" />
          </ItemGroup>

        </Project>

        """;

    /// <summary>The project of the specs.</summary>
    /// <param name="name">The project of the code.</param>
    public static string SpecsOf(string name) => $"""
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

    /// <summary>What both projects have in common; it keeps what lies above them out.</summary>
    public const string Common = """
        <Project>

          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>

        </Project>

        """;

    /// <summary>The versions of the packages: our repository's own.</summary>
    public static string Packages
    {
        get
        {
            using var own = typeof(PracticeProject).Assembly.GetManifestResourceStream("Directory.Packages.props")!;
            return new StreamReader(own).ReadToEnd();
        }
    }
}
