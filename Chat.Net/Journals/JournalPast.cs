using Chat.Domain.Messages;
using Chat.Net.Logs;

namespace Chat.Net.Journals;

/// <summary>What a relay that starts needs to know of what was before it.</summary>
/// <param name="After">The place from which the updates go on.</param>
/// <param name="Present">Who was in the room at that place.</param>
/// <param name="Updates">The newest, in the room's order.</param>
internal sealed record JournalPast(Head After, IReadOnlyList<string> Present, IReadOnlyList<Update> Updates);
