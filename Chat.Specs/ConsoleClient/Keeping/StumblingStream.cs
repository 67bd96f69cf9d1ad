namespace Chat.Specs.ConsoleClient.Keeping;

/// <summary>A file on a disk that has room for half a line, once, and for all lines after it.</summary>
/// <param name="after">After how many lines.</param>
internal sealed class StumblingStream(int after) : MemoryStream
{
    private int _lines;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_lines++ != after)
        {
            base.Write(buffer);
            return;
        }
        base.Write(buffer[..(buffer.Length / 2)]);
        throw new IOException("No space left on device");
    }
}
