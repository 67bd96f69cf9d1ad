using System.Collections.Immutable;

namespace Chat.ConsoleClient.Screen;

/// <summary>What was entered before, and how far one has gone back in it. It does not change.</summary>
internal sealed record InputHistory
{
    private ImmutableList<string> Entered { get; init; } = [];

    /// <summary>How many lines one has gone back.</summary>
    private int Age { get; init; }

    public bool IsEmpty => Entered.IsEmpty;

    /// <summary>Whether one has gone back.</summary>
    public bool IsBack => Age > 0;

    /// <summary>What was being typed before one went back.</summary>
    private string Draft { get; init; } = "";

    /// <summary>The line to which one has gone back; at the end it is the draft.</summary>
    public string Line => IsBack ? Entered[^Age] : Draft;

    /// <summary>Another line is entered; one is at the end again.</summary>
    public InputHistory Add(string line) => new() { Entered = Entered.Add(line) };

    /// <summary>Goes back by one, where there is one.</summary>
    /// <param name="typed">What stands in the input line.</param>
    public InputHistory Older(string typed) =>
        this with { Age = Math.Min(Age + 1, Entered.Count), Draft = IsBack ? Draft : typed };

    /// <summary>The lines that have a text, whatever its case, the newest first.</summary>
    public IEnumerable<string> Find(string text) =>
        Entered.Reverse().Where(line => line.Contains(text, StringComparison.OrdinalIgnoreCase));

    /// <summary>Goes forward by one; to be asked of somebody who has gone back.</summary>
    public InputHistory Newer() => this with { Age = Age - 1 };
}
