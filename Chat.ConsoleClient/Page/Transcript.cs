using System.Collections.Immutable;
using Chat.Domain.Messages;
using Chat.Domain.Sorting;

namespace Chat.ConsoleClient.Page;

/// <summary>What the message area shows, whatever its size. It does not change.</summary>
internal sealed record Transcript
{
    private const int MostNotes = 100;

    /// <summary>Who sits at this screen.</summary>
    public string Nickname { get; init; } = "";

    /// <summary>The messages, in the order in which they are shown.</summary>
    public IReadOnlyList<Message> Messages { get; init; } = [];

    /// <summary>The order in which they are shown.</summary>
    public SortOrder Order { get; init; }

    /// <summary>The line where reading stopped.</summary>
    public UnreadLine Unread { get; init; } = new();

    /// <summary>Copies that were given up, each with why; they stay above the one there is now.</summary>
    public ImmutableList<(IReadOnlyList<Message> Messages, string Why)> PreviousHistories { get; init; } = [];

    /// <summary>What was said here and has not come back yet.</summary>
    public ImmutableList<Pending> Pending { get; init; } = [];

    /// <summary>What the client itself has to say: below the messages, until the next line is entered.</summary>
    public ImmutableList<string> Notes { get; init; } = [];

    /// <summary>What was said in copies that were given up.</summary>
    private ImmutableHashSet<(string Who, string Id)> PreviouslySaid { get; init; } = [];

    /// <summary>Whether the room's first message is here: the relay keeps only so many.</summary>
    public bool HasBeginning => Messages.Count == 0
        || (Order == SortOrder.Number ? Oldest[0].Number == 1 : Oldest.Any(message => message.Number == 1));

    private IReadOnlyList<Message> Oldest => PreviousHistories.IsEmpty ? Messages : PreviousHistories[0].Messages;

    /// <summary>Whether a message is hidden: it was shown before, in a copy that was given up.</summary>
    public bool Hides(Message message) => message is Said said && PreviouslySaid.Contains((said.Who, said.Id));

    /// <summary>The copy is given up; another one begins below a rule.</summary>
    public Transcript BeginNewCopy(string why) => Messages.Count == 0 ? this : this with
    {
        Messages = [],
        Unread = new UnreadLine(),
        PreviousHistories = PreviousHistories.Add((Messages, why)),
        PreviouslySaid = PreviouslySaid.Union(Messages.OfType<Said>().Select(said => (said.Who, said.Id))),
    };

    public Transcript Acknowledge(string id) => this with { Pending = Pending.RemoveAll(pending => pending.Id == id) };

    public Transcript AddNote(string line) => Notes is [.., var last] && last == line ? this : this with
    {
        Notes = Notes.RemoveRange(0, Math.Max(0, Notes.Count + 1 - MostNotes)).Add(line),
    };
}
