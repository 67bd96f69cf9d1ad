namespace Chat.ConsoleClient;

/// <summary>
/// The program's input. Where it was closed by whoever started the program, the runtime has taken its number for a pipe
/// of its own, into which nobody will ever write for us: that is the end of the input.
/// </summary>
internal static class StandardInput
{
    private const string Descriptors = "/proc/self/fd";

    public static TextReader Open() =>
        OperatingSystem.IsLinux() && TargetOf("0") is { } target
            && target.StartsWith("pipe:", StringComparison.Ordinal) && IsOurs(target)
                ? TextReader.Null
                : Console.In;

    /// <summary>Whether one of our own, which begin after the error stream, is its end to write into.</summary>
    private static bool IsOurs(string pipe) => Directory.EnumerateFileSystemEntries(Descriptors)
        .Select(path => Path.GetFileName(path))
        .Where(descriptor => descriptor is not ("0" or "1" or "2") && TargetOf(descriptor) == pipe)
        .Any(IsWritable);

    /// <summary>Its flags, in octal digits, end with 1 where it is only written into (proc(5), open(2)).</summary>
    private static bool IsWritable(string descriptor) => File.ReadLines($"/proc/self/fdinfo/{descriptor}")
        .Any(line => line.StartsWith("flags:", StringComparison.Ordinal) && line.EndsWith('1'));

    private static string? TargetOf(string descriptor) => new FileInfo($"{Descriptors}/{descriptor}").LinkTarget;
}
