namespace Chat.Net.Journals;

/// <summary>Where files are kept.</summary>
internal interface IFolder
{
    /// <summary>A file, for this process alone; a new one where there is none, which is then there for good.</summary>
    IFile Open(string name);
}
