using FsCheck;
using FsCheck.Fluent;

namespace Nicknames;

/// <summary>
/// What two variants are compared by: random names, and whether each is fine. The words of a refusal are free.
/// </summary>
public static class Comparison
{
    private static readonly Gen<string> _names = Gen.OneOf(
        Of("abZ7-ëж !_"),
        Of("ab-Zë7"),
        Of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"),
        Gen.Elements(
            "server", "Server", "SERVER", "servers", "my-server", "serve", "server-1", " server",
            "abcdefghijkl", "abcdefghijklm", " ada", "ada ", "सीता", "Zoe\u0308", "สมศรี"));

    public static Gen<string> Transcripts { get; } =
        _names.Select(name => $"'{name}' is {(Nickname.WhyNot(name) is null ? "fine" : "refused")}");

    private static Gen<string> Of(string characters) => Gen.Choose(0, 14)
        .SelectMany(length => Gen.ArrayOf(Gen.Elements(characters.ToCharArray()), length))
        .Select(chars => new string(chars));
}
