using Chat.ConsoleClient.Screen;
using Chat.ConsoleClient.Terminal;

namespace Chat.ConsoleClient.Login;

/// <summary>A question, and its answer while it is typed. It does not change.</summary>
internal sealed record Question(string Words)
{
    /// <summary>What was typed so far.</summary>
    public string Answer => Input.Text;

    private InputBuffer Input { get; init; } = InputBuffer.Empty;

    /// <summary>Whether a key ends it without an answer.</summary>
    public bool IsLeftBy(Key key) =>
        key.Name == KeyName.Interrupt || (key.Name == KeyName.EndOfInput && Answer.Length == 0);

    /// <summary>What comes of a key.</summary>
    public Question Press(Key key) => this with { Input = Input.Press(key) };

    /// <summary>The question's row of a terminal that has so many columns, and the cursor in it.</summary>
    public string Draw(int columns)
    {
        var view = InputView.Of(Input, Words, columns, height: 1);
        return $"\r{view.Rows[0]}\u001b[K\r\u001b[{view.CursorColumn}C";
    }
}
