using System.Text;

namespace Chat.Specs.ConsoleClient;

/// <summary>A writer whose text can be waited for.</summary>
internal sealed class Paper : TextWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<(string Wanted, TaskCompletionSource Seen)> _waiting = [];

    public Paper() => NewLine = "\n";

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        lock (_text)
        {
            _text.Append(value);
            var written = _text.ToString();
            _waiting.FindAll(wait => written.Contains(wait.Wanted)).ForEach(wait => wait.Seen.TrySetResult());
        }
    }

    public async Task ShouldShowAsync(string wanted)
    {
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_text)
        {
            if (ToString().Contains(wanted))
                return;
            _waiting.Add((wanted, seen));
        }
        await Task.WhenAny(seen.Task, Task.Delay(TimeSpan.FromSeconds(5)));
        ToString().ShouldContain(wanted);
    }

    public override string ToString()
    {
        lock (_text)
            return _text.ToString();
    }
}
