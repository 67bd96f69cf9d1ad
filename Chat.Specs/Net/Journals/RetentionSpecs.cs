using Chat.Domain.Messages;
using Chat.Net.Journals;
using Chat.Net.Logs;

namespace Chat.Specs.Net.Journals;

public class RetentionSpecs
{
    private readonly MemoryFolder _folder = new();
    private JournalLimits _limits = new() { FileBytes = 100, RecentMessages = 1 };
    private Func<long, Message> _message = number => new Joined(number, Day(number), $"guest{number}");

    [Test]
    public void The_oldest_files_are_dropped_where_there_are_too_many_bytes()
    {
        Writes(turns: 5);
        _limits = _limits with { Retention = new(Bytes: 2 * _folder.LengthOf("journal-000000000004")) };

        Writes(turns: 1);

        Files.ShouldBe(["journal-000000000004", "journal-000000000005"]);
    }

    [Test]
    public void The_files_that_are_left_may_be_just_what_is_to_be_kept()
    {
        _message = Talk;
        Writes(turns: 5);
        _limits = _limits with { Retention = new(Bytes: 2 * _folder.LengthOf("journal-000000000004")) };

        Writes(turns: 1);

        Files.ShouldBe(["journal-000000000004", "journal-000000000005"]);
    }

    [Test]
    public void No_more_files_are_dropped_than_are_too_many()
    {
        _message = Talk;
        Writes(turns: 5);
        _limits = _limits with { Retention = new(Bytes: 4 * _folder.LengthOf("journal-000000000004")) };

        Writes(turns: 1);

        Files.First().ShouldBe("journal-000000000002");
    }

    [Test]
    public void The_recent_messages_are_never_dropped()
    {
        _limits = _limits with { Retention = new(Bytes: 1), RecentMessages = 3 };

        Writes(turns: 6);

        Files.First().ShouldBe("journal-000000000002");
    }

    [Test]
    public void Files_from_before_a_time_are_dropped()
    {
        _limits = _limits with { Retention = new(Time: TimeSpan.FromDays(2)) };

        Writes(turns: 6);

        Files.First().ShouldBe("journal-000000000002");
    }

    [Test]
    public void A_file_that_cannot_be_dropped_harms_nobody()
    {
        _limits = _limits with { Retention = new(Time: TimeSpan.FromDays(2)) };
        _folder.Reading = () => throw new IOException("Input/output error");

        Should.NotThrow(() => Writes(turns: 6));

        Files.Count().ShouldBe(6);
    }

    private IEnumerable<string> Files => _folder.Names.Where(name => name != "keys");

    private static Instant Day(long number) => new(number * 86_400_000);

    /// <summary>What nobody has to be there for: the files are as long as each other.</summary>
    private static Said Talk(long number) => new(number, Day(number), "ada", "hello", $"{number}", default);

    /// <summary>Each turn is in a file of its own, a day after the one before.</summary>
    private void Writes(int turns)
    {
        using var journal = Journal.Open(_folder, _limits);
        var log = new UpdateLog(journal.Past.After, new LogLimits());
        foreach (var update in journal.Past.Updates)
            log.Append(update);
        for (var turn = 1; turn <= turns; turn++)
        {
            var next = log.Head.Number + 1;
            var updates = log.Encode([_message(next)]);
            journal.Write(updates);
            log.Append(updates[0]);
        }
    }
}
