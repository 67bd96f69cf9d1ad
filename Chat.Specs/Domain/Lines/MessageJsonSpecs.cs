using Chat.Domain.Lines;
using Chat.Domain.Messages;

namespace Chat.Specs.Domain.Lines;

public class MessageJsonSpecs
{
    [Test]
    [SetCulture("th-TH")]
    public void A_line_of_JSON_has_the_common_calendar_s_time_wherever_it_is_written() =>
        MessageJson.Of(new Joined(1, new Instant(1_764_403_509_500), "ada")).ShouldBe(
            """{"number":1,"at":"2025-11-29T08:05:09.500Z","kind":"joined","who":"ada"}""");
}
