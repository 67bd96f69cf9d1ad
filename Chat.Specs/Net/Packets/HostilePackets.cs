using System.Buffers.Binary;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Chat.Specs.Net.Packets;

/// <summary>Generates hostile packets: nearly right ones, false lengths, and any bytes.</summary>
internal static class HostilePackets
{
    private static readonly string _hash = new('0', 64);

    private static readonly string[] _fine =
    [
        """{"type":"join","session":"97881ddaacdba10de7c9a2cd28f8da24","version":1,"nickname":"mallory"}""",
        $$"""{"type":"join","session":"s","version":1,"nickname":"eve","last":{"number":3,"hash":"{{_hash}}" } }""",
        """{"type":"say","id":"1","text":"hello","saidAt":1}""",
        """{"type":"rename","nickname":"trudy"}""",
        $$"""{"type":"fetch","before":{"number":7,"hash":"{{_hash}}"},"updates":100}""",
        """{"type":"alive"}""",
        """{"type":"leave"}""",
    ];

    private static readonly string[] _words =
    [
        "", "null", "7", "-1", "1e99", "\"\\ud800\"", "[]", "{}", "true", "[{}]", "99999999999999999999", "\u202e", "é",
        new string('a', 5_000), new string('\n', 200),
    ];

    private static readonly Gen<byte[]> _damaged =
        from fine in Gen.Elements(_fine)
        from start in Gen.Choose(0, fine.Length)
        from length in Gen.Choose(0, 12)
        from word in Gen.Elements(_words)
        select Framed(Encoding.UTF8.GetBytes(fine[..start] + word + fine[Math.Min(fine.Length, start + length)..]));

    private static readonly Gen<byte[]> _lies =
        from claimed in Gen.Elements(0, 1, 5, 65_536, 65_537, int.MaxValue, -1)
        from body in Bytes
        select Framed(body, claimed);

    private static Gen<byte[]> Bytes => Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf();

    /// <summary>A packet as it goes over the wire.</summary>
    public static Gen<byte[]> Packet { get; } = Gen.Frequency(
        (2, Gen.Elements(_fine).Select(fine => Framed(Encoding.UTF8.GetBytes(fine)))),
        (6, _damaged),
        (1, _lies),
        (1, Bytes.Select(body => Framed(body))));

    private static byte[] Framed(byte[] body, int? claimed = null)
    {
        var packet = new byte[4 + body.Length];
        BinaryPrimitives.WriteInt32BigEndian(packet, claimed ?? body.Length);
        body.CopyTo(packet, 4);
        return packet;
    }
}
