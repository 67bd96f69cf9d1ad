namespace Katas.Common;

/// <summary>A number of things, as people say it.</summary>
internal static class Amount
{
    /// <param name="thing">What one of them is called.</param>
    /// <param name="ending">What more than one have at the end.</param>
    public static string Of(int number, string thing, string ending = "s") =>
        $"{number} {thing}{(number == 1 ? "" : ending)}";
}
