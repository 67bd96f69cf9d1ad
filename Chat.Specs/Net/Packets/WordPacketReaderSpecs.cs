using System.IO.Pipelines;
using Chat.Net.Packets;

namespace Chat.Specs.Net.Packets;

public class WordPacketReaderSpecs
{
    private readonly Pipe _pipe = new();

    [Test]
    public async Task Reads_packet_after_packet_until_the_stream_ends()
    {
        await _pipe.Writer.WriteAsync(new byte[] { 0, 0, 0, 1, 7, 0, 0, 0, 2, 8, 9 });
        await _pipe.Writer.CompleteAsync();
        var reader = new WordPacketReader(_pipe.Reader);

        var read = new[]
        {
            await reader.ReadAsync(default),
            await reader.ReadAsync(default),
            await reader.ReadAsync(default),
        };

        string.Join(' ', read.Select(body => body is null ? "end" : Convert.ToHexString(body))).ShouldBe("07 0809 end");
    }

    [TestCase("0000")]
    [TestCase("00000005010203")]
    public async Task A_stream_that_ends_inside_a_packet_is_an_error(string bytes)
    {
        await _pipe.Writer.WriteAsync(Convert.FromHexString(bytes));
        await _pipe.Writer.CompleteAsync();

        var error =
            await Should.ThrowAsync<ProtocolException>(new WordPacketReader(_pipe.Reader).ReadAsync(default).AsTask());

        error.Fault.ShouldBe(ProtocolFault.EndInsidePacket);
    }
}
