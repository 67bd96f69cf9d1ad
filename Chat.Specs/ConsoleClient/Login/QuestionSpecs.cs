using Chat.ConsoleClient.Login;
using Chat.ConsoleClient.Terminal;

namespace Chat.Specs.ConsoleClient.Login;

public class QuestionSpecs
{
    private static readonly Question _username = new("Username: ");

    [Test]
    public void A_question_shows_what_was_typed_and_where_the_cursor_is() =>
        Types("adx", new Key(KeyName.Left)).Draw(columns: 40)
            .ShouldBe("\rUsername: adx\u001b[K\r\u001b[12C");

    [Test]
    public void A_long_answer_stays_on_its_row() =>
        Types("somewhere.example.org").Draw(columns: 20).ShouldBe("\r          g\u001b[K\r\u001b[11C");

    private static Question Types(string text, params Key[] keys) =>
        keys.Aggregate(_username.Press(Key.Of(text)), (question, key) => question.Press(key));
}
