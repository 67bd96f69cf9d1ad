using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Chat.Domain.Messages;
using Chat.Net.Hosting;
using Chat.Net.Packets;
using Chat.Net.Relaying;
using Chat.Specs.Net.Hosting;

namespace Chat.Specs.Architecture;

public class ProtocolPageSpecs
{
    private static readonly string _page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "PROTOCOL.md"));

    private static readonly (string Port, int Length, byte[] Body)[] _example =
        [.. Regex.Matches(_page, @"^(D<|I>) ([0-9a-f]{8}) (\{.*\})$", RegexOptions.Multiline)
            .Select(line => (
                line.Groups[1].Value,
                int.Parse(line.Groups[2].Value, NumberStyles.HexNumber),
                Encoding.UTF8.GetBytes(line.Groups[3].Value)))];

    [Test]
    public void The_worked_example_has_the_right_lengths_and_hashes()
    {
        _example.Length.ShouldBe(13);
        _example.ShouldAllBe(line => line.Length == line.Body.Length);

        var delivered = new Queue<byte[]>(_example.Where(line => line.Port == "D<").Select(line => line.Body));
        delivered.Dequeue();
        var welcome = (Welcome)PacketReader.FromRelay.Read(delivered.Dequeue());
        var list = MessageList.From(welcome.From);
        delivered.Dequeue();
        while (PacketReader.FromRelay.Read(delivered.Dequeue()) is HashPacket hash)
            list.TryAppend(hash.Hash, delivered.Dequeue(), MessagesPacket.Read, out list)
                .ShouldBe(AppendResult.Appended);

        welcome.From.Hash.ShouldBe(Hash.OfHistory(Convert.FromHexString(welcome.History)));
        list.Head.Number.ShouldBe(4);
    }

    [Test]
    public async Task The_example_hello_matches_the_relays_defaults()
    {
        var hello = await new Caller(new RelayLoop(new RelayOptions(), TimeProvider.System)).HearsAsync<Hello>();

        var told = (Hello)PacketReader.FromRelay.Read(_example[0].Body);

        hello.ShouldBe(told with { Session = hello.Session });
    }
}
