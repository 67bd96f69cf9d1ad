using Microsoft.Win32.SafeHandles;

namespace Chat.ConsoleClient;

/// <summary>
/// The program's output where it is a pipe or a file. The framework's own swallows that the reader has gone
/// (ConsolePal.Unix.Write, EPIPE); this one throws, and a filter ends with its reader.
/// </summary>
internal static class StandardOutput
{
    private const int Descriptor = 1;

    public static TextWriter Open() => OperatingSystem.IsWindows()
        ? Console.Out
        : new StreamWriter(new FileStream(
            new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0))
        {
            AutoFlush = true,
        };
}
