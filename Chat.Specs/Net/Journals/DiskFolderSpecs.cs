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
    public void A_folder_that_is_not_there_is_made()
    {
        using var temporary = new TemporaryFolder();

        Should.NotThrow(() => new DiskFolder(Path.Combine(temporary.Path, "tddchat", "relay-6969")).Open("file"))
            .Dispose();
    }
}
