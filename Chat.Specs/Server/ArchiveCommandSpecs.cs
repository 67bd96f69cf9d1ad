using System.Text;
using System.Text.RegularExpressions;
using Chat.Domain.Messages;
using Chat.Net.Journals;
using Chat.Net.Logs;
using Chat.Server;
using Chat.Specs.ConsoleClient;

namespace Chat.Specs.Server;

public class ArchiveCommandSpecs
{
    private static readonly Instant _noon =
        new(new DateTimeOffset(2026, 1, 2, 12, 0, 5, TimeSpan.Zero).ToUnixTimeMilliseconds());

    private static readonly Instant _dayLater = new(_noon.Milliseconds + 86_400_000);

    private TemporaryFolder _folder = null!;
    private string _file = "";
    private JournalLimits _limits = new();
    private const string Remedy = "The command repair saves what is before it.";

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        _file = Path.Combine(_folder.Path, "journal");
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public async Task A_conversation_that_is_kept_is_printed()
    {
        Keeps(
            new Joined(1, _noon, "ada"),
            new Said(2, _noon, "ada", "one\ntwo", "1", _noon));

        (await RunAsync("export", _folder.Path)).ShouldBe(
            (0, "2026-01-02 12:00:05Z * ada joined\n2026-01-02 12:00:05Z ada: one\n  two\n"));
    }

    [Test]
    public async Task A_conversation_is_printed_as_JSON_for_programs()
    {
        Keeps(new Joined(1, _noon, "ada"));

        (await RunAsync("export", _folder.Path, "--json")).Told.ShouldBe(
            """{"number":1,"at":"2026-01-02T12:00:05.000Z","kind":"joined","who":"ada"}""" + "\n");
    }

    [Test]
    public async Task A_conversation_in_several_files_is_printed()
    {
        KeepsInFiles("ada", "bo", "cy");

        (await RunAsync("export", _folder.Path, "--json")).Told.Split('\n').Length.ShouldBe(4);
    }

    [Test]
    public async Task A_missing_file_is_found_by_a_check()
    {
        KeepsInFiles("ada", "bo", "cy");

        File.Delete($"{_file}-000000000001");

        (await RunAsync("check", _folder.Path)).ShouldBe(
            (2, $"The file {_file}-000000000002 does not go on where {_file} ends: something is missing. "
                + $"{Remedy}\n"));
    }

    [Test]
    public async Task A_conversation_in_several_files_is_whole()
    {
        KeepsInFiles("ada", "bo", "cy");

        (await RunAsync("check", _folder.Path)).Told.ShouldBe(
            $"{_folder.Path} is whole: 3 messages, of 2026-01-02 (UTC), in 3 files.\n");
    }

    [Test]
    public async Task A_file_that_was_just_begun_is_no_damage()
    {
        KeepsInFiles("ada");
        File.WriteAllText($"{_file}-000000000001", "\0\0");

        (await RunAsync("check", _folder.Path)).ShouldBe((
            0,
            $"{_folder.Path} is whole: 1 message, of 2026-01-02 (UTC), in 2 files. "
                + "Its last 2 bytes are no whole turn; a start cuts them.\n"));
    }

    /// <summary>They have joined, each in a file of the journal.</summary>
    private void KeepsInFiles(params string[] nicknames)
    {
        _limits = new() { FileBytes = 100 };
        foreach (var (number, nickname) in nicknames.Index())
            Keeps(new Joined(number + 1, _noon, nickname));
    }

    [TestCase("--from 2026-01-03", "3 4")]
    [TestCase("--find red", "2")]
    [TestCase("--by bo", "3 4")]
    [TestCase("--to 2026-01-02", "1 2")]
    public async Task An_export_has_only_the_wanted_messages(string wanted, string numbers)
    {
        Keeps(
            new Joined(1, _noon, "ada"),
            new Said(2, _noon, "ada", "Red again", "1", _noon),
            new Said(3, _dayLater, "Bo", "green", "1", _dayLater),
            new Left(4, _dayLater, "Bo", LeaveReason.Quit));

        var told = (await RunAsync(["export", _folder.Path, "--json", .. wanted.Split(' ')])).Told;

        string.Join(' ', Regex.Matches(told, "number\":(.)").Select(match => match.Groups[1].Value)).ShouldBe(numbers);
    }

    [TestCase("--to 2026-13-01")]
    [TestCase("--to yesterday")]
    public async Task An_invalid_day_gives_one_sentence(string day)
    {
        Keeps(new Joined(1, _noon, "ada"));
        var told = (Exit: 0, Told: "");

        await Should.NotThrowAsync(async () => told = await RunAsync(["export", _folder.Path, .. day.Split(' ')]));

        told.ShouldBe((2, $"--to is a day such as 2026-11-23; '{day.Split(' ')[1]}' is not.\n"));
    }

    [Test]
    public async Task A_command_has_its_help() =>
        (await RunAsync("check", "--help")).Exit.ShouldBe(0);

    [TestCase("repair")]
    [TestCase("export")]
    public async Task A_folder_without_a_name_gives_one_sentence(string command)
    {
        var told = (Exit: 0, Told: "");

        await Should.NotThrowAsync(async () => told = await RunAsync(command, ""));

        told.ShouldBe((2, $"{command} needs a folder; '' is none.\n"));
    }

    [Test]
    public async Task A_conversation_that_is_whole_is_told_to_be()
    {
        Keeps(new Joined(1, _noon, "ada"), new Joined(2, _dayLater, "bo"));

        (await RunAsync("check", _folder.Path)).ShouldBe(
            (0, $"{_file} is whole: 2 messages, from 2026-01-02 to 2026-01-03 (UTC).\n"));
    }

    [Test]
    public async Task A_conversation_of_nothing_is_whole()
    {
        Keeps();
        var told = (Exit: 0, Told: "");

        await Should.NotThrowAsync(async () => told = await RunAsync("check", _folder.Path));

        told.ShouldBe((0, $"{_file} is whole: no messages.\n"));
    }

    [Test]
    public async Task A_torn_end_is_told_and_is_no_damage()
    {
        Keeps();
        File.AppendAllText(_file, "torn");

        (await RunAsync("check", _folder.Path)).ShouldBe(
            (0, $"{_file} is whole: no messages. Its last 4 bytes are no whole turn; a start cuts them.\n"));
    }

    [Test]
    public async Task One_message_is_no_plural()
    {
        Keeps(new Joined(1, _noon, "ada"));

        (await RunAsync("check", _folder.Path)).Told.ShouldBe($"{_file} is whole: 1 message, of 2026-01-02 (UTC).\n");
    }

    [Test]
    public async Task A_damaged_conversation_is_repaired_up_to_the_damage()
    {
        Keeps(new Joined(1, _noon, "ada"));
        Keeps(new Joined(2, _noon, "bo"));
        Keeps(new Joined(3, _noon, "cy"));
        Damage("\"bo\"", "\"ob\"");

        await RunAsync("repair", _folder.Path);

        (await RunAsync("check", _folder.Path)).Told.ShouldBe($"{_file} is whole: 1 message, of 2026-01-02 (UTC).\n");
    }

    [Test]
    public async Task A_conversation_in_several_files_is_repaired_up_to_the_damage()
    {
        KeepsInFiles("ada", "bo", "cy", "dan");
        File.Delete($"{_file}-000000000002");

        await RunAsync("repair", _folder.Path);

        (await RunAsync("check", _folder.Path)).Told.ShouldBe($"{_file} is whole: 2 messages, of 2026-01-02 (UTC).\n");
    }

    [Test]
    public async Task A_file_that_is_no_journal_any_more_ends_what_can_be_saved()
    {
        KeepsInFiles("ada", "bo", "cy");
        File.WriteAllText($"{_file}-000000000001", "hello, world");

        await RunAsync("repair", _folder.Path);

        (await RunAsync("check", _folder.Path)).Told.ShouldBe($"{_file} is whole: 1 message, of 2026-01-02 (UTC).\n");
    }

    [TestCase(true, Description = "before the first move")]
    [TestCase(false, Description = "between two moves")]
    public async Task A_repair_that_was_interrupted_is_finished_by_another_one(bool isOldOneThere)
    {
        KeepsInFiles("ada", "bo");
        var saved = Path.Combine(_folder.Path, "saved");
        KeepsIn(saved, new Joined(1, _noon, "cy"));
        if (!isOldOneThere)
            File.Delete(_file);

        await RunAsync("repair", _folder.Path);

        (await RunAsync("export", _folder.Path)).Told.ShouldEndWith("* cy joined\n");
        (await RunAsync("check", _folder.Path)).Told.ShouldBe($"{_file} is whole: 1 message, of 2026-01-02 (UTC).\n");
    }

    [TestCase(1)]
    [TestCase(2)]
    public async Task A_repair_that_was_interrupted_among_its_last_moves_is_finished(int moved)
    {
        _limits = new() { FileBytes = 100 };
        var saved = Path.Combine(_folder.Path, "saved");
        KeepsIn(saved, new Joined(1, _noon, "ada"));
        KeepsIn(saved, new Joined(2, _noon, "bo"));
        foreach (var name in new[] { "journal", "journal-000000000001" }.Take(moved))
            File.Move(Path.Combine(saved, name), Path.Combine(_folder.Path, name));

        await RunAsync("repair", _folder.Path);

        (await RunAsync("check", _folder.Path)).Told.ShouldBe(
            $"{_folder.Path} is whole: 2 messages, of 2026-01-02 (UTC), in 2 files.\n");
    }

    [Test]
    public async Task A_history_that_has_lost_its_beginning_is_repaired()
    {
        KeepsInFiles("ada", "bo", "cy");
        File.Delete(_file);

        await RunAsync("repair", _folder.Path);

        using var journal = Journal.Open(new DiskFolder(_folder.Path));
        journal.Past.After.Number.ShouldBe(1);
    }

    [Test]
    public async Task A_repair_says_what_it_has_done()
    {
        Keeps(new Joined(1, _noon, "ada"));
        Keeps(new Joined(2, _noon, "bo"));
        Damage("ada", "abc");

        var before = Path.Combine(_folder.Path, "before");
        (await RunAsync("repair", _folder.Path)).ShouldBe(
            (0, $"Saved no messages, under a new history. The journal as it was is in {before}.\n"));
        File.Exists(Path.Combine(before, "journal")).ShouldBeTrue();
    }

    [Test]
    public async Task Another_repair_keeps_what_the_first_one_kept()
    {
        Keeps(new Joined(1, _noon, "ada"));
        await RunAsync("repair", _folder.Path);

        (await RunAsync("repair", _folder.Path)).Told.ShouldEndWith("before-2.\n");
    }

    [Test]
    public async Task A_repair_that_was_interrupted_is_begun_again()
    {
        Keeps(new Joined(1, _noon, "ada"));
        File.Copy(_file, $"{_file}.saved");

        await RunAsync("repair", _folder.Path);

        (await RunAsync("check", _folder.Path)).Told.ShouldBe($"{_file} is whole: 1 message, of 2026-01-02 (UTC).\n");
    }

    [Test]
    public async Task A_repaired_conversation_is_another_history()
    {
        Keeps(new Joined(1, _noon, "ada"));
        var before = HistoryId();

        await RunAsync("repair", _folder.Path);

        HistoryId().ShouldNotBe(before);
    }

    private string HistoryId()
    {
        using var journal = Journal.Open(new DiskFolder(_folder.Path));
        return Convert.ToHexStringLower(journal.HistoryId.Span);
    }

    [TestCase("export")]
    public async Task A_damaged_conversation_is_told_and_nothing_of_it_printed(string command)
    {
        Keeps(new Joined(1, _noon, "ada"));
        Keeps(new Joined(2, _noon, "bo"));
        Damage("ada", "abc");

        var told = await RunAsync(command, _folder.Path);

        told.ShouldBe((2, $"The file {_file} is damaged at byte 87; more follows. {Remedy}\n"));
    }

    [Test]
    public async Task A_repair_of_a_folder_without_a_journal_is_told() =>
        (await RunAsync("repair", _folder.Path)).ShouldBe((2, $"There is no journal in {_folder.Path}.\n"));

    [Test]
    public async Task A_conversation_is_read_while_a_relay_keeps_it()
    {
        Keeps(new Joined(1, _noon, "ada"));
        using var kept = Journal.Open(new DiskFolder(_folder.Path));

        (await RunAsync("check", _folder.Path)).Told.ShouldBe($"{_file} is whole: 1 message, of 2026-01-02 (UTC).\n");
    }

    [Test]
    public async Task A_journal_that_cannot_be_read_is_told_with_the_reason()
    {
        Keeps(new Joined(1, _noon, "ada"));
        using var other = new FileStream(_file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var (exit, told) = await RunAsync("export", _folder.Path);

        exit.ShouldBe(2);
        told.ShouldStartWith($"Cannot read {_file}: ");
    }

    [Test]
    public async Task A_repaired_conversation_has_no_torn_end()
    {
        Keeps(new Joined(1, _noon, "ada"));
        Keeps(new Joined(2, _noon, "bo"));
        await RunAsync("repair", _folder.Path);

        Damage("\"bo\"", "\"ob\"");

        (await RunAsync("check", _folder.Path)).Told.ShouldContain("is damaged at byte ");
    }

    [Test]
    [SetCulture("th-TH")]
    public async Task Days_do_not_depend_on_a_calendar()
    {
        Keeps(new Joined(1, _noon, "ada"), new Joined(2, _dayLater, "bo"));

        (await RunAsync("export", _folder.Path, "--from", "2026-01-03")).Told.ShouldBe(
            "2026-01-03 12:00:05Z * bo joined\n");
    }

    [Test]
    public async Task A_day_is_the_server_s()
    {
        Keeps(new Said(1, _dayLater, "ada", "hello", "1", SaidAt: default));

        (await RunAsync("export", _folder.Path, "--from", "2026-01-03")).Told.ShouldEndWith("ada: hello\n");
    }

    [Test]
    public async Task An_export_stops_when_it_is_told_to()
    {
        Keeps(new Joined(1, _noon, "ada"));
        using var told = new StringWriter { NewLine = "\n" };

        var exit = await ServerProgram.RunAsync(
            ["export", _folder.Path], told, told, new CancellationToken(canceled: true));

        (exit, told.ToString()).ShouldBe((1, ""));
    }

    [Test]
    public async Task A_folder_without_a_conversation_is_told() =>
        (await RunAsync("export", _folder.Path)).ShouldBe((2, $"There is no journal in {_folder.Path}.\n"));

    /// <summary>A relay has kept these in one turn, and was killed.</summary>
    private void Keeps(params Message[] messages) => KeepsIn(_folder.Path, messages);

    private void KeepsIn(string folder, params Message[] messages)
    {
        using var journal = Journal.Open(new DiskFolder(folder), _limits);
        var log = new UpdateLog(journal.Past.After, new LogLimits());
        foreach (var update in journal.Past.Updates)
            log.Append(update);
        journal.Write(log.Encode(messages));
    }

    private void Damage(string from, string to) => File.WriteAllText(
        _file, File.ReadAllText(_file, Encoding.Latin1).Replace(from, to, StringComparison.Ordinal), Encoding.Latin1);

    /// <returns>The exit code, and all that was written.</returns>
    private static async Task<(int Exit, string Told)> RunAsync(params string[] args)
    {
        using var told = new StringWriter { NewLine = "\n" };
        return (await ServerProgram.RunAsync(args, told, told, default), told.ToString());
    }
}
