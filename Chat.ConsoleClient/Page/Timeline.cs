using Chat.Domain.Messages;
using Chat.Domain.Sorting;

namespace Chat.ConsoleClient.Page;

/// <summary>
/// A transcript in the order in which it is read. Each message, rule, pending text and note has a place, from 0 for the
/// oldest; a place stays what it is while messages come in.
/// </summary>
internal readonly struct Timeline(Transcript transcript)
{
    /// <summary>
    /// A block ends where the index is a multiple of it: blocks are the same, wherever one begins to ask.
    /// </summary>
    private const int MostInABlock = 64;

    public int Count => EndOfMessages + transcript.Pending.Count + transcript.Notes.Count;

    /// <summary>The first place after the messages: what is on its way, and notes, stand from here on.</summary>
    public int EndOfMessages =>
        transcript.PreviousHistories.Sum(history => history.Messages.Count + 1) + transcript.Messages.Count;

    /// <summary>The message at a place; null where there is another thing.</summary>
    public Message? MessageAt(int place) => (BlockAt(place) as Block.OfMessage)?.Message;

    /// <summary>The place of one of the messages that there are now; null where it is none.</summary>
    public int? PlaceOf(Message message)
    {
        for (var index = transcript.Messages.Count - 1; index >= 0; index--)
        {
            if (ReferenceEquals(transcript.Messages[index], message))
                return EndOfMessages - transcript.Messages.Count + index;
        }
        return null;
    }

    /// <summary>The block that has this place.</summary>
    public Block BlockAt(int place)
    {
        var index = place;
        foreach (var (messages, why) in transcript.PreviousHistories)
        {
            if (index < messages.Count)
                return BlockIn(messages, index, place);
            if (index == messages.Count)
                return new Block.OfRule(why, place);
            index -= messages.Count + 1;
        }
        if (index < transcript.Messages.Count)
            return transcript.Hides(transcript.Messages[index])
                ? new Block.OfRepeat(transcript.Messages[index], place)
                : BlockIn(transcript.Messages, index, place);
        index -= transcript.Messages.Count;
        return index < transcript.Pending.Count
            ? new Block.OfPending(transcript.Pending[index], place)
            : new Block.OfNote(transcript.Notes[index - transcript.Pending.Count], place);
    }

    /// <summary>The day of what is at this place, where it is another one than before.</summary>
    public DateOnly? DayThatBeginsAt(int place, PageFormat page)
    {
        if (transcript.Order == SortOrder.Author || TimeAt(place) is not { } at)
            return null;
        var day = DayRule.DayOf(at, page);
        return place > 0 && TimeAt(place - 1) is { } before && DayRule.DayOf(before, page) == day ? null : day;
    }

    /// <summary>How many messages are unread, where reading stopped before this place.</summary>
    public int? UnreadFrom(int place) =>
        place < EndOfMessages && transcript.Unread.From == place - (EndOfMessages - transcript.Messages.Count)
            ? transcript.Unread.Count
            : null;

    private Instant? TimeAt(int place) => BlockAt(place) switch
    {
        Block.OfMessage { Message: var message } => message.OccurredAt,
        Block.OfRepeat { Message: var message } => message.OccurredAt,
        Block.OfPresence { Changes: var changes } => changes[0].OccurredAt,
        Block.OfPending { Pending: var pending } => pending.At,
        _ => null,
    };

    private static Block BlockIn(IReadOnlyList<Message> messages, int index, int place)
    {
        if (!IsPresence(messages[index]))
            return new Block.OfMessage(messages[index], place);
        var (first, end) = (index, index + 1);
        while (first % MostInABlock > 0 && IsPresence(messages[first - 1]))
            first--;
        while (end % MostInABlock > 0 && end < messages.Count && IsPresence(messages[end]))
            end++;
        return new Block.OfPresence(
            [.. Enumerable.Range(first, end - first).Select(i => messages[i])], place - index + first);
    }

    private static bool IsPresence(Message message) => message is Joined or Left or Renamed;
}
