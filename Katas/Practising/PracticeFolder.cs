using Katas.Material;

namespace Katas.Practising;

/// <summary>Where a learner works on a kata: a copy of its starter, theirs to change.</summary>
public sealed class PracticeFolder
{
    private readonly string _folder;

    /// <summary>Opens the folder; where there is nothing yet, it begins with the starter.</summary>
    public PracticeFolder(string practice, Kata kata)
    {
        _folder = Path.Combine(practice, kata.Folder);
        Directory.CreateDirectory(_folder);
        foreach (var file in kata.Starter.Code.Concat(kata.Starter.Specs))
        {
            var own = Path.Combine(_folder, Path.GetFileName(file.Path));
            if (!File.Exists(own))
                File.WriteAllText(own, file.Text);
        }
    }

    /// <summary>The learner's files as they are now.</summary>
    public Sources Read() => Shelf.SourcesIn(_folder);
}
