using Chat.ConsoleClient.Page;
using Chat.Domain.Messages;

namespace Chat.Specs.ConsoleClient.Page;

public class MessageTextSpecs
{
    [Test]
    public void A_new_name_is_a_line_with_a_star() =>
        MessageText.Of(new Renamed(1, default, "ada", "lovelace")).ShouldBe("* ada is now lovelace");
}
