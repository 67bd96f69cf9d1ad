using Chat.Domain.Messages;
using Chat.Net.Journals;
using Chat.Net.Logs;
using Chat.Net.Packets;

namespace Chat.Specs.Net.Journals;

public class PastReaderSpecs
{
    private readonly MemoryFolder _folder = new();
    private readonly List<Head> _ends = [];

    [Test]
    public void The_updates_before_a_place_are_read_newest_first()
    {
        Writes(turns: 3);

        NumbersBefore(_ends[3], most: 2).ShouldBe("3 2");
    }

    [Test]
    public void A_place_that_is_none_has_no_past()
    {
        Writes(turns: 3);

        NumbersBefore(_ends[3] with { Hash = _ends[2].Hash }).ShouldBe("");
    }

    [Test]
    public void The_past_is_read_from_the_file_that_has_it()
    {
        Writes(turns: 4, fileBytes: 100);

        new[] { 4, 1 }.Select(place => NumbersBefore(_ends[place])).ShouldBe(["4", "1"]);
    }

    [Test]
    public void An_answer_is_no_longer_than_256_KiB_but_has_one_update()
    {
        Writes(turns: 20, text: new string('x', 20_000));

        NumbersBefore(_ends[20]).Split(' ').Length.ShouldBe(13);
    }

    /// <summary>The numbers of the messages before a place, each an update of its own.</summary>
    private string NumbersBefore(Head place, int most = 100) => string.Join(' ', new PastReader(_folder)
        .Before(place, most)
        .Select(update => MessagesPacket.Read(update.Body)[0].Number));

    /// <summary>Some turns of one message each; the places between them are kept.</summary>
    private void Writes(int turns, int fileBytes = 1_000_000, string text = "hello")
    {
        using var journal = Journal.Open(_folder, new() { FileBytes = fileBytes });
        var log = new UpdateLog(journal.Past.After, new LogLimits());
        _ends.Add(log.Head);
        for (var number = 1; number <= turns; number++)
        {
            var turn = log.Encode([new Said(number, default, "ada", text, $"{number}", default)]);
            journal.Write(turn);
            log.Append(turn[0]);
            _ends.Add(log.Head);
        }
    }
}
