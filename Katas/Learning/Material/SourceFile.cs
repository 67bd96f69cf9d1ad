namespace Katas.Learning.Material;

/// <summary>A file of C#.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>Its name without the folder and the extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}
