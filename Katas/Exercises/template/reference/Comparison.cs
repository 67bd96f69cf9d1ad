using FsCheck;
using FsCheck.Fluent;

namespace NAMESPACE;

/// <summary>
/// Random play: whatever it draws, all correct solutions write the same transcript, and every wrong one another.
/// </summary>
public static class Comparison
{
    public static Gen<string> Transcripts { get; } =
        from number in Gen.Choose(-50, 50)
        select $"{number} doubles to {Twice.Of(number)}";
}
