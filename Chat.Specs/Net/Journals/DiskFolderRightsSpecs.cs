using System.Runtime.Versioning;
using Chat.Net.Journals;
using Chat.Specs.ConsoleClient;

namespace Chat.Specs.Net.Journals;

/// <summary>Where a system has no such rights, what a folder inherits is all there is to it.</summary>
[UnsupportedOSPlatform("windows")]
public class DiskFolderRightsSpecs
{
    [Test]
    public void A_folder_and_its_files_are_for_their_owner_alone()
    {
        using var temporary = new TemporaryFolder();
        var path = Path.Combine(temporary.Path, "relay-6969");

        new DiskFolder(path).Open("file").Dispose();

        File.GetUnixFileMode(path).ShouldBe(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.GetUnixFileMode(Path.Combine(path, "file")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
