using System.Text;
using Chat.Domain.Messages;

namespace Chat.Specs.Domain.Messages;

public class HashSpecs
{
    // Computed with Python's hashlib.
    private const string OfHistory = "be45cb2605bf36bebde684841a28f0fd43c69850a3dce5fedba69928ee3a8991";
    private const string AfterHello = "6c455d7a130b6e0c0ea70eb249f0853149a31d9825856ea44540f49ab6b5e98d";

    [Test]
    public void The_chain_begins_with_the_hash_of_the_history_id_and_goes_on_with_hash_and_body()
    {
        var start = Hash.OfHistory([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);

        var next = start.Next(Encoding.UTF8.GetBytes("hello"));

        $"{start} {next}".ShouldBe($"{OfHistory} {AfterHello}");
    }

    [TestCase(OfHistory, OfHistory)]
    [TestCase("BE45CB2605BF36BEBDE684841A28F0FD43C69850A3DCE5FEDBA69928EE3A8991", OfHistory)]
    [TestCase("be45", null)]
    [TestCase("", null)]
    [TestCase("zz45cb2605bf36bebde684841a28f0fd43c69850a3dce5fedba69928ee3a8991", null)]
    public void A_hash_is_read_from_64_hexadecimal_digits(string text, string? read)
    {
        (Hash.TryParse(text, out var hash) ? hash.ToString() : null).ShouldBe(read);
    }

    [TestCase("be45")]
    [TestCase("be45cb2605bf36bebde684841a28f0fd43c69850a3dce5fedba69928ee3a89zz")]
    public void Digits_that_are_no_hash_give_none(string text)
    {
        (Hash.TryParse(text, out var hash), hash).ShouldBe((false, default(Hash)));
    }
}
