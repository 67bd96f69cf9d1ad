using System.Runtime.Versioning;
using Chat.ConsoleClient.Keeping;

namespace Chat.Specs.ConsoleClient.Keeping;

/// <summary>Where a system has no such rights, what a folder inherits is all there is to it.</summary>
[UnsupportedOSPlatform("windows")]
public class UndeliveredFileRightsSpecs
{
    [Test]
    public void The_file_is_its_owner_s_alone()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "outbox", "file");

        using var file = UndeliveredFile.TryOpen(path);

        File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
