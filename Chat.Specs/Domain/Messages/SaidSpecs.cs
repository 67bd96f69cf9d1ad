using Chat.Domain.Messages;

namespace Chat.Specs.Domain.Messages;

public class SaidSpecs
{
    [TestCase("1", "cat", true)]
    [TestCase("1", "dog", false)]
    [TestCase("1c", "at", false)]
    public void Two_texts_are_equal_when_their_id_and_their_words_are(string id, string text, bool equal)
    {
        var said = new Said(1, default, "ada", "cat", "1", default);

        said.Equals(new Said(1, default, "ada", text, id, default)).ShouldBe(equal);
    }
}
