using Microsoft.Win32.SafeHandles;

namespace Chat.ConsoleClient;

/// <summary>
/// The program's output where it is no terminal. The framework's own swallows that a pipe's reader has gone
/// (ConsolePal.Unix.Write, EPIPE); this one throws, and a filter ends with its reader.
/// </summary>
internal static class StandardOutput
{
    private const int Descriptor = 1;

    public static TextWriter Open()
    {
        if (OperatingSystem.IsWindows())
            return Console.Out;
        var output = new FileStream(
            new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        // A file is written at the position that it shares with other programs; a FileStream keeps one of its own.
        return output.CanSeek ? Console.Out : new StreamWriter(output) { AutoFlush = true };
    }
}
