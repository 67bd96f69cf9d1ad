using System.Text;
using Chat.Domain.Messages;
using Chat.Net.Journals;
using Chat.Net.Logs;
using Chat.Net.Packets;

namespace Chat.Specs.Net.Journals;

public class JournalSpecs
{
    private readonly MemoryFolder _folder = new();
    private JournalLimits _limits = new();

    [Test]
    public void A_journal_gives_back_what_was_written()
    {
        Writes(1, 2);
        Writes(3);

        Numbers.ShouldBe("1 2 3");
    }

    [Test]
    public void A_history_keeps_its_id_and_another_one_has_another()
    {
        var ids = new[] { _folder, _folder, new MemoryFolder() }.Select(HistoryIn).ToList();

        ids[1].ShouldBe(ids[0]);
        ids[2].ShouldNotBe(ids[0]);
    }

    [Test]
    public void A_newer_journal_is_told()
    {
        _folder.Open("journal").Append(PacketCodec.Encode(new JournalHeader(2, new string('0', 32))).Span);

        Should.Throw<JournalException>(() => Opens()).Message
            .ShouldContain("was written by a newer version");
    }

    [Test]
    public void A_tail_that_is_missing_is_cut()
    {
        Writes(1);
        Writes(2);
        _folder.Loses("journal", bytes: 10);

        Writes(2);

        Should.NotThrow(() => Numbers).ShouldBe("1 2");
    }

    [Test]
    public void A_tail_that_is_blank_is_cut()
    {
        Writes(1);
        Writes(2);

        _folder.Blanks("journal", bytes: 150);

        Should.NotThrow(() => Numbers).ShouldBe("1");
    }

    [Test]
    public void A_tail_that_is_wrong_is_cut()
    {
        Writes(1);
        Writes(2);

        _folder.Changes("journal", from: "guest2", to: "guest3");

        Numbers.ShouldBe("1");
    }

    [Test]
    public void Damage_before_the_last_turn_is_told_and_nothing_is_cut()
    {
        Writes(1);
        Writes(2);

        _folder.Changes("journal", from: "guest1", to: "guest7");

        Should.Throw<JournalException>(() => Numbers).Message.ShouldContain("is damaged at byte ");
    }

    [Test]
    public void A_journal_that_ends_anywhere_begins_with_what_came_before()
    {
        Writes(1);
        var first = _folder.LengthOf("journal");
        Writes(2, 3);
        var second = _folder.LengthOf("journal");

        for (var length = second - 1; length >= first; length--)
        {
            _folder.Loses("journal", _folder.LengthOf("journal") - length);
            Numbers.ShouldBe("1", $"{length} bytes are left");
            Writes(2, 3);
            Numbers.ShouldBe("1 2 3", $"{length} bytes were left");
        }
    }

    [Test]
    public void A_first_start_that_was_torn_is_begun_again()
    {
        Writes();
        _folder.Loses("journal", bytes: 60);

        Should.NotThrow(() => Writes(1));

        Numbers.ShouldBe("1");
    }

    [Test]
    public void A_journal_says_how_much_was_cut()
    {
        Writes(1);
        Writes(2);
        _folder.Loses("journal", bytes: 10);
        var left = _folder.LengthOf("journal");

        using var journal = Opens();

        journal.BytesCut.ShouldBe(left - _folder.LengthOf("journal"));
    }

    [Test]
    public void A_journal_is_on_disk_when_it_is_open()
    {
        Writes(1);
        var flushes = 0;
        _folder.Flushing = () => flushes++;

        using var journal = Opens();

        flushes.ShouldBe(1);
    }

    [Test]
    public void A_disk_that_is_full_at_the_start_is_told()
    {
        _folder.Flushing = () => throw new IOException("No space left on device");

        Should.Throw<JournalException>(() => Opens()).Message
            .ShouldBe("Cannot use journal: no space left on device.");
    }

    [Test]
    public void A_message_that_was_told_once_is_there_for_ever()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var (folder, chance, told) = (new MemoryFolder(), new Random(seed), 0L);
            _limits = new() { FileBytes = chance.Next(1, 1_000) };
            for (var life = 1; life <= 5; life++)
                told = LivesAndDies(folder, _limits, chance, told, $"seed {seed}, life {life}");
        }
    }

    /// <summary>A relay starts, tells what it finds, and dies of a disk that fails; the power may go, too.</summary>
    /// <returns>The number of the last message that anybody was told.</returns>
    private static long LivesAndDies(
        MemoryFolder folder, JournalLimits limits, Random chance, long told, string when)
    {
        using var journal = Should.NotThrow(() => Journal.Open(folder, limits), when);
        var log = LogOf(journal);
        log.Head.Number.ShouldBeGreaterThanOrEqualTo(told, when);
        for (var turns = chance.Next(3); turns > 0; turns--)
            Write(journal, log);
        told = log.Head.Number;
        folder.Flushing = () => throw new IOException("Input/output error");
        Should.Throw<IOException>(() => Write(journal, log));
        folder.Flushing = () => { };
        if (chance.Next(2) == 0)
            folder.LosesPower(chance);
        return told;
    }

    private static void Write(Journal journal, UpdateLog log)
    {
        var next = log.Head.Number + 1;
        var turn = log.Encode([new Joined(next, default, $"guest{next}")]);
        journal.Write(turn);
        foreach (var update in turn)
            log.Append(update);
    }

    private static UpdateLog LogOf(Journal journal)
    {
        var log = new UpdateLog(journal.Past.After, new LogLimits { SegmentBytes = 1024 });
        foreach (var update in journal.Past.Updates)
            log.Append(update);
        return log;
    }

    private static string HistoryIn(MemoryFolder folder)
    {
        using var journal = Journal.Open(folder);
        return Convert.ToHexStringLower(journal.HistoryId.Span);
    }

    [Test]
    public void A_file_that_is_no_journal_is_told()
    {
        _folder.Open("journal").Append("hello"u8);

        Should.Throw<JournalException>(() => Opens()).Message.ShouldContain("is no journal of this chat");
    }

    private Journal Opens() => Journal.Open(_folder, _limits);

    /// <summary>The numbers of the messages that are in the journal.</summary>
    private string Numbers
    {
        get
        {
            using var journal = Opens();
            var messages = journal.Past.Updates.SelectMany(update => update.Messages);
            return string.Join(' ', messages.Select(told => told.Number));
        }
    }

    /// <summary>Opens the journal, writes one turn, and closes it.</summary>
    private void Writes(params int[] numbers)
    {
        using var journal = Opens();
        var messages = numbers.Select(number => new Joined(number, default, $"guest{number}"));
        journal.Write(LogOf(journal).Encode([.. messages]));
    }

    [Test]
    public void A_journal_that_has_grown_goes_on_in_another_file()
    {
        _limits = new() { FileBytes = 1 };

        using var journal = Opens();
        var log = LogOf(journal);
        foreach (var _ in new[] { 1, 2, 3 })
            Write(journal, log);

        _folder.Names.ShouldBe(
            ["journal", "journal-000000000000", "journal-000000000001", "journal-000000000002", "keys"]);
    }

    [Test]
    public void A_file_takes_turns_until_it_is_full()
    {
        WritesFiles(3);

        _folder.Names.ShouldBe(["journal", "journal-000000000001", "journal-000000000002", "keys"]);
    }

    /// <summary>Each of some turns is in a file of its own.</summary>
    private void WritesFiles(int turns)
    {
        _limits = _limits with { FileBytes = 100 };
        using var journal = Opens();
        var log = LogOf(journal);
        for (var turn = 1; turn <= turns; turn++)
            Write(journal, log);
    }

    [Test]
    public void A_journal_in_several_files_is_read_as_one()
    {
        WritesFiles(3);

        Numbers.ShouldBe("1 2 3");
    }

    [Test]
    public void A_start_reads_no_more_than_the_newest_messages()
    {
        WritesFiles(4);
        _limits = _limits with { RecentMessages = 2 };

        Numbers.ShouldBe("3 4");
    }

    [Test]
    public void The_members_are_known_without_what_came_before()
    {
        WritesFiles(3);
        _limits = _limits with { RecentMessages = 1 };

        using var journal = Opens();

        journal.Past.Present.ShouldBe(["guest1", "guest2"], ignoreOrder: true);
    }

    [Test]
    public void The_members_stay_known_after_another_restart()
    {
        WritesFiles(2);
        _limits = _limits with { RecentMessages = 1 };
        WritesFiles(1);

        using var journal = Opens();

        journal.Past.Present.ShouldBe(["guest1", "guest2"], ignoreOrder: true);
    }

    [Test]
    public void A_file_whose_first_turn_was_torn_is_dropped()
    {
        WritesFiles(2);
        var whole = _folder.LengthOf("journal-000000000001");

        for (var lost = 1; lost <= whole; lost++)
        {
            _folder.Loses("journal-000000000001", lost);
            Should.NotThrow(() => Numbers, $"{lost} bytes are lost").ShouldBe("1");
            Should.NotThrow(() => WritesFiles(1), $"{lost} bytes were lost");
            Should.NotThrow(() => Numbers, $"{lost} bytes were lost").ShouldBe("1 2");
        }
    }

    [TestCase("hello")]
    [TestCase("\0\0\0\u0001hello, world")]
    public void A_foreign_file_is_told_and_not_removed(string text)
    {
        WritesFiles(1);
        _folder.Open("journal-000000000001").Append(Encoding.Latin1.GetBytes(text));

        Should.Throw<JournalException>(() => Numbers).Message
            .ShouldBe("The file journal-000000000001 is no journal of this chat.");
        _folder.Names.ShouldContain("journal-000000000001");
    }

    [Test]
    public void A_file_that_is_missing_is_told()
    {
        WritesFiles(3);

        _folder.Remove("journal-000000000001");

        Should.Throw<JournalException>(() => Numbers).Message
            .ShouldBe("The file journal-000000000002 does not go on where journal ends: something is missing.");
    }

    [Test]
    public void Damage_in_an_older_file_is_told_with_its_place()
    {
        Writes(1);
        Writes(2);
        WritesFiles(1);

        _folder.Changes("journal", from: "guest1", to: "guest7");

        Should.Throw<JournalException>(() => Numbers).Message
            .ShouldBe("The file journal is damaged at byte 87; more follows.");
    }

    [Test]
    public void A_repair_that_was_not_finished_is_told_at_a_start()
    {
        Writes(1);
        _folder.Open("saved").Dispose();

        Should.Throw<JournalException>(() => Numbers).Message
            .ShouldBe("A repair of this conversation was not finished: run it again.");
    }

    [TestCase(50_000, 50_000)]
    [TestCase(100, 10_000)]
    public void A_start_reads_as_much_as_is_kept_in_memory_or_as_far_as_ids_are_known(int kept, int read) =>
        JournalLimits.For(new LogLimits { MemoryMessages = kept }, new RetentionLimits()).RecentMessages.ShouldBe(read);

    [TestCase(100, Description = "in a file of its own")]
    [TestCase(10_000, Description = "in the same file")]
    public void A_turn_that_found_no_room_is_written_when_there_is(int fileBytes)
    {
        _limits = new() { FileBytes = fileBytes };
        using (var journal = Opens())
        {
            var log = LogOf(journal);
            Write(journal, log);
            _folder.IsFull = true;
            Should.Throw<DiskFullException>(() => Write(journal, log));
            _folder.IsFull = false;
            Write(journal, log);
            Write(journal, log);
        }

        Should.NotThrow(() => Numbers).ShouldBe("1 2 3");
    }

    [Test]
    public void A_file_of_a_newer_version_is_told_and_not_removed()
    {
        WritesFiles(1);
        var newer = new JournalHeader(2, new string('0', 32), LogOf(Opens()).Head);
        _folder.Open("journal-000000000001").Append(PacketCodec.Encode(newer).Span);

        Should.Throw<JournalException>(() => Numbers).Message.ShouldContain("was written by a newer version");
        _folder.Names.ShouldContain("journal-000000000001");
    }

    [Test]
    public void A_damaged_header_of_a_file_with_a_mark_is_told()
    {
        WritesFiles(2);
        using (var journal = Opens())
            journal.Stop(default);

        _folder.Changes("journal-000000000001", from: "\"version\":1", to: "\"version\":x");

        Should.Throw<JournalException>(() => Numbers).Message
            .ShouldBe("The file journal-000000000001 is no journal of this chat.");
    }

    [Test]
    public void A_file_that_there_is_no_room_for_is_waited_for()
    {
        WritesFiles(1);
        using var journal = Opens();
        var log = LogOf(journal);

        _folder.HasNoRoomForFiles = true;

        Should.Throw<DiskFullException>(() => Write(journal, log));
    }

    [Test]
    public void A_copy_that_somebody_has_put_beside_it_is_none_of_its_files()
    {
        Writes(1);
        Writes(2);
        _folder.Open("journal-20261128").Append(_folder.Read("journal").Span[..^200]);

        Should.NotThrow(() => Numbers).ShouldBe("1 2");
    }

    [Test]
    public void A_stop_leaves_a_mark()
    {
        using (var journal = Opens())
        {
            Write(journal, LogOf(journal));
            journal.Stop(new Instant(1_790_000_000_000));
        }

        using var again = Opens();

        again.StoppedAt.ShouldBe(new Instant(1_790_000_000_000));
        again.Past.Updates.Count.ShouldBe(1);
    }

    [Test]
    public void A_mark_is_no_torn_turn()
    {
        Stops();

        using var journal = Opens();

        journal.BytesCut.ShouldBe(0);
    }

    [Test]
    public void Damage_before_the_mark_is_told()
    {
        Writes(1);
        Stops();

        _folder.Changes("journal", from: "guest1", to: "guest7");

        Should.Throw<JournalException>(() => Numbers).Message.ShouldContain("is damaged at byte ");
    }

    [Test]
    public void A_start_in_which_nothing_was_kept_moves_no_mark()
    {
        foreach (var at in new[] { 1_000, 9_000 })
        {
            using var journal = Opens();
            journal.Stop(new Instant(at));
        }

        using var again = Opens();

        again.StoppedAt.ShouldBe(new Instant(1_000));
    }

    [Test]
    public void A_start_in_which_something_was_kept_moves_the_mark()
    {
        using (var journal = Opens())
            journal.Stop(new Instant(1_000));
        using (var journal = Opens())
        {
            Write(journal, LogOf(journal));
            journal.Stop(new Instant(9_000));
        }

        using var again = Opens();

        again.StoppedAt.ShouldBe(new Instant(9_000));
    }

    [Test]
    public void A_mark_survives_a_power_cut() => Enumerable.Range(0, 20).ShouldAllBe(seed => MarkSurvives(seed));

    private static bool MarkSurvives(int seed)
    {
        var folder = new MemoryFolder();
        using (var journal = Journal.Open(folder))
            journal.Stop(new Instant(1_000));
        folder.Flush();
        folder.LosesPower(new Random(seed));
        using var again = Journal.Open(folder);
        return again.StoppedAt is not null;
    }

    /// <summary>A relay starts with the journal, and is stopped.</summary>
    private void Stops()
    {
        using var journal = Opens();
        journal.Stop(default);
    }

    [Test]
    public void A_name_in_a_header_that_is_none_is_told()
    {
        WritesFiles(2);
        _folder.Changes("journal-000000000001", from: "guest1", to: "gues 1");

        Should.Throw<JournalException>(() => Numbers).Message
            .ShouldBe("The file journal-000000000001 is damaged: 'gues 1' was in the room, which is no name.");
    }

    [Test]
    public void A_file_that_is_not_what_its_name_says_is_told()
    {
        WritesFiles(2);
        _limits = _limits with { RecentMessages = 1 };
        _folder.Open("journal-000000000009").Append(_folder.Read("journal-000000000001").Span);

        Should.Throw<JournalException>(() => Numbers).Message
            .ShouldBe("The file journal-000000000009 goes on after message 1, and not after 9 as its name says.");
    }

    [Test]
    public void A_file_that_was_dropped_counts_as_cut()
    {
        WritesFiles(2);
        _folder.Loses("journal-000000000001", 10);
        var torn = _folder.LengthOf("journal-000000000001");

        using var journal = Opens();

        journal.BytesCut.ShouldBe(torn);
    }

    [Test]
    public void A_newer_journal_s_keys_are_left_alone()
    {
        _folder.Open("journal").Append(PacketCodec.Encode(new JournalHeader(2, new string('0', 32))).Span);
        _folder.Open("keys").Append("ada in another way\n"u8);

        Should.Throw<JournalException>(() => Opens());

        _folder.LengthOf("keys").ShouldBe("ada in another way\n".Length);
    }
}
