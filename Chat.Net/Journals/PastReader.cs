using Chat.Domain.Messages;

namespace Chat.Net.Journals;

/// <summary>Reads what was kept before a place, from the files of a journal. Any thread, one at a time.</summary>
internal sealed class PastReader(IFolder folder)
{
    /// <param name="most">How many updates at most.</param>
    /// <returns>The updates before the place, newest first.</returns>
    /// <exception cref="IOException">The disk fails.</exception>
    public IReadOnlyList<PastUpdate> Before(Head place, int most)
    {
        _ = (folder, place, most);
        return [];
    }
}
