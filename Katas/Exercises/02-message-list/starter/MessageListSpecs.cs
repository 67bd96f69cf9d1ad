using NUnit.Framework;
using Shouldly;

namespace Messages;

public class MessageListSpecs
{
    [Test]
    public void The_first_message_is_number_1()
    {
        new MessageList().Add("ada", "hello").ShouldBe(1);
    }
}
