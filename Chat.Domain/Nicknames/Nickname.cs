using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Chat.Domain.Rules;

namespace Chat.Domain.Nicknames;

/// <summary>A person's name in the room. Two nicknames are equal when their keys are.</summary>
public sealed class Nickname : IEquatable<Nickname>
{
    /// <summary>User-perceived characters.</summary>
    public const int MaxLength = 20;

    /// <summary>What the chat keeps for itself.</summary>
    private static readonly string[] _reserved = ["server", "system", "relay"];

    private Nickname(string text) => (Text, Key) = (text, KeyOf(text)!);

    /// <summary>The name as its owner spells it, in Unicode's normalisation form C.</summary>
    public string Text { get; }

    /// <summary>What makes two names one: caseless and normalised (after RFC 8266, section 2.4).</summary>
    public string Key { get; }

    /// <summary>A nickname that is known to be one.</summary>
    /// <exception cref="ArgumentException">The text is no nickname.</exception>
    public static Nickname Parse(string text) => TryParse(text, out var nickname, out var refusal)
        ? nickname
        : throw new ArgumentException($"'{text}' is no nickname: {refusal}", nameof(text));

    /// <summary>A nickname, or the reason why the text is none.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Nickname? nickname, out RejectionReason refusal)
    {
        // What is kept is form C, which may be longer.
        var flaw = Validate(text) ?? Validate(text.Normalize(NormalizationForm.FormC));
        refusal = flaw ?? default;
        nickname = flaw is null ? new Nickname(text.Normalize(NormalizationForm.FormC)) : null;
        return nickname is not null;
    }

    /// <summary>Whether a person could take one for the other, as they are spelled or as they are folded.</summary>
    public bool LooksLike(Nickname other) =>
        Skeleton.Of(Text) == Skeleton.Of(other.Text) || Skeleton.Of(Key) == Skeleton.Of(other.Key);

    /// <summary>Whether a person could take it for one of the chat's own.</summary>
    internal bool LooksReserved => _reserved.Any(word =>
        Skeleton.Of(Key) == Skeleton.Of(word)
        || Skeleton.Of(Text) == Skeleton.Of(word)
        || Skeleton.Of(Text) == Skeleton.Of(word.ToUpperInvariant()));

    public bool Equals(Nickname? other) => other is not null && Key == other.Key;

    public override bool Equals(object? obj) => Equals(obj as Nickname);

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    private static RejectionReason? Validate(string text)
    {
        if (text.Length == 0)
            return RejectionReason.NicknameEmpty;
        if (text.EnumerateRunes().Count() > 64 || new StringInfo(text).LengthInTextElements > MaxLength)
            return RejectionReason.NicknameTooLong;
        if (!text.EnumerateRunes().All(rune => NameCharacters.IsWord(rune) || NameCharacters.IsSeparator(rune)))
            return RejectionReason.NicknameCharacter;
        if (!NameCharacters.IsStart(text.EnumerateRunes().First())
            || NameCharacters.IsSeparator(text.EnumerateRunes().Last()))
            return RejectionReason.NicknameEdge;
        return KeyOf(text) switch
        {
            null => RejectionReason.NicknameUnstable,
            var key => _reserved.Contains(key) ? RejectionReason.NicknameReserved : null,
        };
    }

    private static string? KeyOf(string text) => Folding.ApplyUntilStable(text, FoldOnce, rounds: 4);

    private static string FoldOnce(string text) =>
        text.ToUpperInvariant().ToLowerInvariant().Normalize(NormalizationForm.FormKC);
}
