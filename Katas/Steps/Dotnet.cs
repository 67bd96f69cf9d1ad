namespace Katas.Steps;

/// <summary>The program of that name.</summary>
internal static class Dotnet
{
    /// <returns>Its exit code, and what it wrote on either stream.</returns>
    public static Task<(int ExitCode, string Output)> RunAsync(string folder, IReadOnlyList<string> arguments) => throw new NotImplementedException();
}
