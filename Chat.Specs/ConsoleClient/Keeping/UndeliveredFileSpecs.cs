using Chat.ConsoleClient.Keeping;
using Chat.ConsoleClient.Page;
using Chat.Domain.Messages;

namespace Chat.Specs.ConsoleClient.Keeping;

public class UndeliveredFileSpecs
{
    private static readonly Pending _hello = new("1", "hello\n\"you\"", new Instant(5));
    private TemporaryFolder _folder = null!;

    private string Path => System.IO.Path.Combine(_folder.Path, "outbox", "file");

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void A_file_has_what_was_not_delivered()
    {
        using (var file = UndeliveredFile.TryOpen(Path)!)
            file.Add(_hello);

        using var again = UndeliveredFile.TryOpen(Path)!;

        again.Kept.ShouldBe([_hello]);
    }

    [Test]
    public void Nothing_is_left_of_what_was_delivered()
    {
        using (var file = UndeliveredFile.TryOpen(Path)!)
        {
            file.Add(_hello);
            file.Add(_hello with { Id = "2" });
            file.Remove("1");
        }

        using var again = UndeliveredFile.TryOpen(Path)!;

        again.Kept.Select(pending => pending.Id).ShouldBe(["2"]);
    }

    [Test]
    public void Once_all_is_delivered_the_file_is_empty()
    {
        using (var file = UndeliveredFile.TryOpen(Path)!)
        {
            file.Add(_hello);
            file.Remove(_hello.Id);
        }

        File.ReadAllText(Path).ShouldBeEmpty();
    }

    [Test]
    public void A_line_that_was_torn_is_passed_over()
    {
        using (var file = UndeliveredFile.TryOpen(Path)!)
            file.Add(_hello);
        File.AppendAllText(Path, "{\"Id\":\"2\",");
        UndeliveredFile? again = null;

        Should.NotThrow(() => again = UndeliveredFile.TryOpen(Path));

        again!.Kept.ShouldBe([_hello]);
        again.Dispose();
    }

    [Test]
    public void A_line_after_one_that_was_torn_is_whole()
    {
        _folder.Write(Path, "{\"Id\":\"2\",");
        using (var file = UndeliveredFile.TryOpen(Path)!)
            file.Add(_hello);

        using var again = UndeliveredFile.TryOpen(Path)!;

        again.Kept.ShouldBe([_hello]);
    }

    [TestCase("null")]
    [TestCase("{\"Id\":\"2\",\"Said\":{\"Id\":\"2\",\"Text\":null,\"At\":{\"Milliseconds\":0}}}")]
    public void Damage_inside_the_file_costs_no_more_than_its_line(string damage)
    {
        _folder.Write(Path, damage + "\n");
        UndeliveredFile? file = null;

        Should.NotThrow(() => file = UndeliveredFile.TryOpen(Path));

        file!.Kept.ShouldBeEmpty();
        file.Dispose();
    }

    [Test]
    public void One_client_has_the_file_at_a_time()
    {
        using var file = UndeliveredFile.TryOpen(Path);
        UndeliveredFile? other = null;

        Should.NotThrow(() => other = UndeliveredFile.TryOpen(Path));

        other.ShouldBeNull();
    }

    [Test]
    public void Anything_else_that_was_delivered_leaves_the_file_alone()
    {
        using var file = UndeliveredFile.TryOpen(Path)!;
        file.Add(_hello);
        var length = new FileInfo(Path).Length;

        file.Remove("2");

        new FileInfo(Path).Length.ShouldBe(length);
    }

    [Test]
    public void Half_a_line_swallows_no_other()
    {
        using var disk = new StumblingStream(after: 2);
        var file = new UndeliveredFile(disk);
        file.Add(_hello);
        file.Add(_hello with { Id = "2" });
        file.Remove("2");
        file.Add(_hello with { Id = "3" });

        using var again = new UndeliveredFile(new MemoryStream(disk.ToArray()));

        again.Kept.Select(text => text.Id).ShouldContain("3");
    }
}
