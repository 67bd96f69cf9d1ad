using System.Collections.Immutable;

namespace Chat.ConsoleClient.Screen;

/// <summary>What was entered before, and how far one has gone back in it. It does not change.</summary>
internal sealed record InputHistory
{
    private ImmutableList<string> Entered { get; init; } = [];

    /// <summary>How many lines one has gone back.</summary>
    private int Age { get; init; }

    /// <summary>The line to which one has gone back.</summary>
    public string Line => Age == 0 ? "" : Entered[^Age];

    /// <summary>Another line is entered; one is at the end again.</summary>
    public InputHistory Add(string line) => new() { Entered = Entered.Add(line) };

    /// <summary>Goes back by one, where there is one.</summary>
    public InputHistory Older() => this with { Age = Math.Min(Age + 1, Entered.Count) };
}
