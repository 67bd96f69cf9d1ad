namespace Katas.Steps;

/// <summary>Tells a stub from code that does something, by its syntax.</summary>
public static class Stubs
{
    /// <param name="before">A file of C# as it was; empty where there was none.</param>
    /// <returns>The statements of <paramref name="after"/> that are new and do something: neither a declaration, nor a stub's answer.</returns>
    public static IReadOnlyList<string> NewDoings(string before, string after) => [];
}
