using System.Globalization;
using Chat.Domain.Lines;
using Chat.Domain.Messages;

namespace Chat.Specs.Domain.Lines;

public class MessageTextSpecs
{
    [Test]
    public void A_new_name_is_a_line_with_a_star() =>
        MessageText.Of(new Renamed(1, default, "ada", "lovelace")).ShouldBe("* ada is now lovelace");

    [TestCase(LeaveReason.Quit, "* ada left")]
    [TestCase(LeaveReason.Lost, "* ada left (connection lost)")]
    [TestCase(LeaveReason.Other, "* ada left")]
    public void A_leave_tells_of_a_lost_connection_and_of_no_reason_that_is_unknown(LeaveReason why, string line) =>
        MessageText.Of(new Left(1, default, "ada", why)).ShouldBe(line);

    [Test]
    public void A_message_of_an_unknown_kind_is_named_by_it() =>
        MessageText.Of(new UnknownMessage(1, default, "poll")).ShouldBe("* unsupported message type 'poll'");

    [TestCase(long.MaxValue, "9999-12-31 13:59:59")]
    [TestCase(-1, "1970-01-01 14:00:00")]
    public void A_time_outside_the_calendar_is_brought_back_into_it_in_every_zone(long milliseconds, string local)
    {
        var line = TimeZoneInfo.CreateCustomTimeZone("Kiritimati", TimeSpan.FromHours(14), "Kiritimati", "Kiritimati");

        var time = Should.NotThrow(() => new Instant(milliseconds).In(line));

        time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture).ShouldBe(local);
    }
}
