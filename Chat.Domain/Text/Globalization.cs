using System.Text;

namespace Chat.Domain.Text;

/// <summary>Whether this process can do what the rules of names need.</summary>
public static class Globalization
{
    /// <summary>
    /// A sentence about what is missing, or null. With globalization switched to invariant, normalisation quietly does
    /// nothing.
    /// </summary>
    public static string? FindIcuProblem() => FindIcuProblem((text, form) => text.Normalize(form));

    /// <summary>The same, of any way to normalise.</summary>
    public static string? FindIcuProblem(Func<string, NormalizationForm, string> normalize) =>
        normalize("e\u0301", NormalizationForm.FormC) == "\u00e9" && normalize("ａ", NormalizationForm.FormKC) == "a"
        ? null
        : "Names cannot be compared here: globalization is switched to invariant. "
            + "Unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT and install ICU (Debian: libicu).";
}
