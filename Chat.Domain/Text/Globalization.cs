namespace Chat.Domain.Text;

/// <summary>Whether this process can do what the rules of names need.</summary>
public static class Globalization
{
    /// <summary>A sentence about what is missing, or null. With globalization switched to invariant, normalisation quietly does nothing.</summary>
    public static string? WhatIsMissing() => null;
}
