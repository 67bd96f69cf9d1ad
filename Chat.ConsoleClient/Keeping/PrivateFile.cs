using System.Security.Cryptography;
using System.Text;
using Chat.Domain.Nicknames;

namespace Chat.ConsoleClient.Keeping;

/// <summary>A file that is its owner's alone, and one client's at a time.</summary>
internal static class PrivateFile
{
    /// <returns>Null where another client has it, or nothing can be kept there.</returns>
    public static FileStream? TryOpen(string path)
    {
        try
        {
            Make(Path.GetDirectoryName(path)!);
            return new FileStream(path, ForItsOwner());
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A name that has nothing of what it is about: that may come from a hostile server.</summary>
    public static string NameFor(string what) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(what))[..16]);

    /// <summary>A name for what somebody keeps somewhere, however they spell their own.</summary>
    public static string NameFor(string where, string nickname) =>
        NameFor($"{where} {(Nickname.TryParse(nickname, out var name, out _) ? name.Key : nickname)}");

    private static void Make(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(
                folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static FileStreamOptions ForItsOwner()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            // What cannot be written must not wait to be written again when the file is closed.
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
