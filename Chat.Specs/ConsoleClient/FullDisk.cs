using System.Text;

namespace Chat.Specs.ConsoleClient;

/// <summary>A writer that has no room for anything.</summary>
internal sealed class FullDisk : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => throw new IOException("No space left on device");
}
