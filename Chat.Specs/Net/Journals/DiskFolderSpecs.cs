using System.Text;
using Chat.Net.Journals;
using Chat.Specs.ConsoleClient;

namespace Chat.Specs.Net.Journals;

public class DiskFolderSpecs
{
    [Test]
    public void A_file_on_disk_has_what_was_appended_and_not_cut()
    {
        using var temporary = new TemporaryFolder();
        var folder = new DiskFolder(temporary.Path);
        using (var file = folder.Open("file"))
        {
            file.Append("one, two"u8);
            file.Truncate(5);
            file.Append("three"u8);
            file.Flush();
        }

        using var again = folder.Open("file");

        Encoding.UTF8.GetString(again.ReadAll().Span).ShouldBe("one, three");
    }

    [Test]
    public void A_folder_names_its_files()
    {
        using var temporary = new TemporaryFolder();
        temporary.Write("one", "");
        temporary.Write("two", "");

        new DiskFolder(temporary.Path).Names.ShouldBe(["one", "two"], ignoreOrder: true);
    }

    [Test]
    public void A_folder_that_is_not_there_has_no_files()
    {
        using var temporary = new TemporaryFolder();
        var names = Array.Empty<string>();

        Should.NotThrow(() => names = [.. new DiskFolder(Path.Combine(temporary.Path, "none")).Names]);

        names.ShouldBeEmpty();
    }

    [Test]
    public void A_file_that_is_removed_is_not_there_any_more()
    {
        using var temporary = new TemporaryFolder();
        temporary.Write("one", "");
        var folder = new DiskFolder(temporary.Path);

        folder.Remove("one");

        folder.Names.ShouldBeEmpty();
    }

    [Test]
    public void A_folder_that_cannot_be_flushed_is_told()
    {
        using var temporary = new TemporaryFolder();

        Should.NotThrow(new DiskFolder(temporary.Path).Flush);
        Should.Throw<IOException>(new DiskFolder(Path.Combine(temporary.Path, "none")).Flush);
    }

    [Test]
    public void A_full_disk_is_told_apart_from_one_that_fails() =>
        new[] { 28, 122, unchecked((int)0x80070070), 5 }.Select(DiskFullException.IsNoRoom)
            .ShouldBe([true, true, true, false]);

    [Test]
    public void Bytes_of_a_file_are_overwritten_where_they_stand()
    {
        using var temporary = new TemporaryFolder();
        using var file = new DiskFolder(temporary.Path).Open("file");
        file.Append("one, two, three"u8);

        file.Overwrite(5, "TWO"u8);

        Encoding.UTF8.GetString(file.ReadAll().Span).ShouldBe("one, TWO, three");
    }

    [Test]
    public void A_folder_that_is_not_there_is_made()
    {
        using var temporary = new TemporaryFolder();

        Should.NotThrow(() => new DiskFolder(Path.Combine(temporary.Path, "tddchat", "relay-6969")).Open("file"))
            .Dispose();
    }

    [Test]
    public void A_folder_serves_one_relay_at_a_time()
    {
        using var temporary = new TemporaryFolder();
        var folder = new DiskFolder(temporary.Path);
        using var journal = Journal.Open(folder);

        Should.Throw<JournalException>(() => Journal.Open(folder)).Message
            .ShouldBe($"Cannot use {temporary.Path}: another relay is using it.");
    }

    [Test]
    public void A_relay_that_does_not_get_the_folder_changes_nothing_in_it()
    {
        using var temporary = new TemporaryFolder();
        var folder = new DiskFolder(temporary.Path);
        using var journal = Journal.Open(folder);
        temporary.Write("journal-000000000000", "");

        Should.Throw<JournalException>(() => Journal.Open(folder));

        folder.Names.ShouldContain("journal-000000000000");
    }

    [Test]
    public void A_folder_that_cannot_be_used_is_told_with_the_reason()
    {
        using var temporary = new TemporaryFolder();
        temporary.Write("a-file", "");
        var path = Path.Combine(temporary.Path, "a-file");

        Should.Throw<JournalException>(() => Journal.Open(new DiskFolder(path))).Message
            .ShouldStartWith($"Cannot use {path}: ");
    }

    [Test]
    public void A_new_folder_is_flushed_with_those_that_it_came_into()
    {
        using var temporary = new TemporaryFolder();
        var flushed = new List<string>();
        var folder = new DiskFolder(Path.Combine(temporary.Path, "tddchat", "relay-6969"), flushed.Add);
        folder.Open("file").Dispose();

        folder.Flush();

        flushed.Select(path => Path.GetRelativePath(temporary.Path, path))
            .ShouldBe(["tddchat/relay-6969", "tddchat", "."]);
    }

    [Test]
    public void A_flush_that_the_system_refuses_is_told()
    {
        // There is no disk behind it: fsync(2) says so.
        using var file = new DiskFolder("/proc/self").Open("comm");

        Should.Throw<IOException>(file.Flush).Message.ShouldBe("Invalid argument");
    }

    [Test]
    public void A_new_folder_may_be_named_from_where_one_stands()
    {
        var name = $"relay-{Guid.NewGuid():N}";
        var folder = new DiskFolder(name);
        folder.Open("file").Dispose();

        Should.NotThrow(folder.Flush);

        Directory.Delete(name, recursive: true);
    }

    [Test]
    public void A_file_system_that_flushes_no_folders_can_be_used() =>
        Should.NotThrow(new DiskFolder("/proc/self").Flush);
}
