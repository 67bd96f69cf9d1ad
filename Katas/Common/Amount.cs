namespace Katas.Common;

/// <summary>A number of things, as people say it.</summary>
internal static class Amount
{
    /// <param name="thing">What one of them is called.</param>
    public static string Of(int number, string thing) => number == 1 ? $"1 {thing}" : $"{number} {thing}s";
}
