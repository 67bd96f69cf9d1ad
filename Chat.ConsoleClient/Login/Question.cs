using Chat.ConsoleClient.Terminal;

namespace Chat.ConsoleClient.Login;

/// <summary>A question, and its answer while it is typed. It does not change.</summary>
internal sealed record Question(string Words)
{
    /// <summary>What comes of a key.</summary>
    public Question Press(Key key) => this;

    /// <summary>The question's row of a terminal that has so many columns, and the cursor in it.</summary>
    public string Draw(int columns) => Words;
}
