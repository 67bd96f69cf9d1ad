using NUnit.Framework;
using Shouldly;

namespace Nicknames;

public class NicknameSpecs
{
    [Test]
    public void A_name_of_one_letter_is_fine()
    {
        Nickname.WhyNot("a").ShouldBeNull();
    }
}
