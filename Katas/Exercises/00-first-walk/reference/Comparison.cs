using FsCheck;
using FsCheck.Fluent;

namespace Badges;

/// <summary>What two variants are compared by: the badge for random numbers, those at the borders more often.</summary>
public static class Comparison
{
    private static readonly Gen<int> _numbers =
        Gen.OneOf(Gen.Choose(0, 120), Gen.Elements(0, 1, 2, 7, 98, 99, 100, 101, 1_000));

    public static Gen<string> Transcripts { get; } = _numbers.Select(unread => $"{unread}: '{Badge.Of(unread)}'");
}
