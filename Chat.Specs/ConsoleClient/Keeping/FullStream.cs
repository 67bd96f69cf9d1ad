namespace Chat.Specs.ConsoleClient.Keeping;

/// <summary>A file on a disk that is full.</summary>
/// <param name="lines">For how many lines there is room yet.</param>
internal sealed class FullStream(int lines = 0) : MemoryStream
{
    private int _left = lines;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_left-- <= 0)
            throw new IOException("No space left on device");
        base.Write(buffer);
    }
}
