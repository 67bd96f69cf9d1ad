using System.Text;
using Chat.Net.Packets;
using FsCheck;
using FsCheck.Fluent;

namespace Chat.Specs.Net.Packets;

public class HostileBytesProperties
{
    private const string Fine =
        """{"type":"messages","first":7,"messages":["""
        + """{"kind":"said","receivedAt":1,"who":"a","text":"b","id":"c","saidAt":2},"""
        + """{"kind":"left","receivedAt":3,"who":"a","why":"lost"}]}""";

    private static readonly string[] _words =
        ["null", "7", "-1", "1e99", "\"\\ud800\"", "[]", "{}", "true", "[{}]", "[7]", "99999999999999999999"];

    private static readonly Arbitrary<string> _damaged =
        (from start in Gen.Choose(0, Fine.Length - 1)
         from length in Gen.Choose(0, 12)
         from word in Gen.Elements(_words)
         select Fine[..start] + word + Fine[Math.Min(Fine.Length, start + length)..]).ToArbitrary();

    [Test]
    public void A_damaged_messages_packet_causes_only_protocol_errors()
    {
        Prop.ForAll(_damaged, json => OnlyProtocolErrors(() => MessagesPacket.Read(Encoding.UTF8.GetBytes(json))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    [Test]
    public void Random_bytes_cause_only_protocol_errors()
    {
        Prop.ForAll<byte[]>(bytes => OnlyProtocolErrors(() => PacketReader.FromClient.Read(bytes))
            && OnlyProtocolErrors(() => PacketReader.FromClient.Read(
                Encoding.UTF8.GetBytes($$"""{"type":"say","text":{{bytes.Length}}}"""))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }

    private static bool OnlyProtocolErrors(Action read)
    {
        try
        {
            read();
        }
        catch (ProtocolException)
        {
        }
        return true;
    }
}
