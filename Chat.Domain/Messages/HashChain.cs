using System.Security.Cryptography;

namespace Chat.Domain.Messages;

/// <summary>The hash of the list up to the end of an update, from the hash before it and the update's bytes.</summary>
public static class HashChain
{
    public static string Next(string before, ReadOnlySpan<byte> body) =>
        Convert.ToHexStringLower(SHA256.HashData([.. Convert.FromHexString(before), .. body]));
}
