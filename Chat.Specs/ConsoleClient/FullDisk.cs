using System.Text;

namespace Chat.Specs.ConsoleClient;

/// <summary>A writer that cannot write.</summary>
/// <param name="why">What the framework throws.</param>
internal sealed class FullDisk(Exception? why = null) : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => throw why ?? new IOException("No space left on device");
}
