namespace Nicknames;

/// <summary>The room's rule for names.</summary>
public static class Nickname
{
    /// <summary>A sentence that says why this is no name for the room; null when it is a fine one.</summary>
    public static string? WhyNot(string name) => "No name is fine yet.";
}
