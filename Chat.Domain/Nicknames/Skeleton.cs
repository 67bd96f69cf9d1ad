namespace Chat.Domain.Nicknames;

/// <summary>What a text looks like: texts that look alike have one skeleton (UTS #39, section 4).</summary>
internal static class Skeleton
{
    public static string Of(string text) => text.Replace('\u0430', 'a');
}
