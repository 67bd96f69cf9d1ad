using Chat.Domain.Messages;

namespace Chat.ConsoleClient.Screen;

/// <summary>
/// A transcript in the order in which it is read. Each message, rule, pending text and note has a place, from 0 for the
/// oldest; a place stays what it is while messages come in.
/// </summary>
internal readonly struct Timeline(Transcript transcript)
{
    public int Count =>
        transcript.PreviousHistories.Sum(history => history.Messages.Count + 1)
        + transcript.Messages.Count + transcript.Pending.Count + transcript.Notes.Count;

    /// <summary>The block that has this place.</summary>
    public Block BlockAt(int place)
    {
        var index = place;
        foreach (var (messages, why) in transcript.PreviousHistories)
        {
            if (index < messages.Count)
                return new Block.OfMessage(messages[index], place);
            if (index == messages.Count)
                return new Block.OfRule(why, place);
            index -= messages.Count + 1;
        }
        if (index < transcript.Messages.Count)
            return BlockOf(transcript.Messages[index], place);
        index -= transcript.Messages.Count;
        return index < transcript.Pending.Count
            ? new Block.OfPending(transcript.Pending[index], place)
            : new Block.OfNote(transcript.Notes[index - transcript.Pending.Count], place);
    }

    private Block BlockOf(Message message, int place) =>
        transcript.Hides(message) ? new Block.OfNothing(place) : new Block.OfMessage(message, place);
}
