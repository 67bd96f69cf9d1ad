namespace Chat.ConsoleClient.Page;

/// <summary>Where the view ends. It stays on what is read, whatever comes in and however wide the page is.</summary>
/// <param name="Place">The place in the timeline of the lowest block that shows.</param>
/// <param name="Hidden">How many rows of that block are below the view.</param>
internal readonly record struct ScrollPosition(int Place, int Hidden);
