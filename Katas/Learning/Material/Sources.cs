using System.Security.Cryptography;
using System.Text;

namespace Katas.Learning.Material;

/// <summary>An answer to a kata: code, and the specs that go with it (files whose names end with Specs).</summary>
internal sealed record Sources(IReadOnlyList<SourceFile> Code, IReadOnlyList<SourceFile> Specs)
{
    /// <summary>Changes whenever a name or a text does: SHA-256 in hexadecimal.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\0', Code.Concat(Specs).SelectMany(file => new[] { file.Name, file.Text })))));
}
