using Chat.ConsoleClient;
using Chat.ConsoleClient.Settings;
using Chat.Domain.Messages;

namespace Chat.Specs.ConsoleClient;

public class LineFormatSpecs
{
    private static readonly Instant _noon =
        new(new DateTimeOffset(2026, 1, 2, 12, 0, 5, TimeSpan.Zero).ToUnixTimeMilliseconds());

    private static readonly object[][] _lines =
    [
        [new Left(7, _noon, "ada", LeaveReason.Lost), """kind":"left","who":"ada","why":"lost"""],
        [new Renamed(7, _noon, "ada", "lovelace"), """kind":"renamed","who":"ada","to":"lovelace"""],
        [
            new Said(7, _noon, "ada", "\"two\"\nlines 日本", "1", _noon),
            """kind":"said","who":"ada","text":"\"two\"\nlines 日本""",
        ],
    ];

    [TestCaseSource(nameof(_lines))]
    public void Json_says_what_kind_of_message_it_is(Message message, string fields)
    {
        LineFormat.Of(message, new LineOptions { IsJson = true })
            .ShouldBe($$"""{"number":7,"at":"2026-01-02T12:00:05.000Z","{{fields}}"}""");
    }
}
