namespace Typing;

/// <summary>A chat that does nothing, and writes down what it was asked for.</summary>
public sealed class Recorder : IChat
{
    public List<string> Calls { get; } = [];

    public void Say(string text) => Calls.Add($"say '{text}'");

    public void Quit() => Calls.Add("quit");

    public void Who() => Calls.Add("who");

    public void Help() => Calls.Add("help");

    public void Sort(Order by) => Calls.Add($"sort by {by}");

    public void Complain(string sentence) => Calls.Add($"complain: {sentence}");
}
