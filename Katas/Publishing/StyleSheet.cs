namespace Katas.Publishing;

/// <summary>How the pages look.</summary>
internal static class StyleSheet
{
    /// <summary>Its file below the site's folder.</summary>
    public const string FileName = "style.css";

    public static string Read()
    {
        using var css = new StreamReader(typeof(StyleSheet).Assembly.GetManifestResourceStream(FileName)!);
        return css.ReadToEnd();
    }
}
