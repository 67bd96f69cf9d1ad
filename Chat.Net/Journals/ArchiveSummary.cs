using Chat.Domain.Messages;

namespace Chat.Net.Journals;

/// <summary>What an archive that is whole has.</summary>
/// <param name="Oldest">The first message; null where there is none.</param>
/// <param name="Newest">The last one.</param>
/// <param name="TornBytes">How many bytes at its end are no whole turn: nobody was told of what they began.</param>
public sealed record ArchiveSummary(
    long Messages = 0, Message? Oldest = null, Message? Newest = null, long TornBytes = 0)
{
    internal ArchiveSummary Add(Message message) =>
        this with { Messages = Messages + 1, Oldest = Oldest ?? message, Newest = message };
}
