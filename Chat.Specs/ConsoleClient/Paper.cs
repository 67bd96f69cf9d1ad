using System.Text;

namespace Chat.Specs.ConsoleClient;

/// <summary>A writer whose text can be waited for.</summary>
internal sealed class Paper : TextWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<(string Wanted, int Times, TaskCompletionSource Seen)> _waiting = [];

    public Paper() => NewLine = "\n";

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(string? value)
    {
        lock (_text)
        {
            _text.Append(value);
            var written = _text.ToString();
            _waiting.FindAll(wait => Count(written, wait.Wanted) >= wait.Times)
                .ForEach(wait => wait.Seen.TrySetResult());
        }
    }

    public async Task ShouldShowAsync(string wanted, int times = 1)
    {
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_text)
        {
            if (Count(_text.ToString(), wanted) >= times)
                return;
            _waiting.Add((wanted, times, seen));
        }
        await Task.WhenAny(seen.Task, Task.Delay(TimeSpan.FromSeconds(5)));
        Count(ToString(), wanted).ShouldBeGreaterThanOrEqualTo(times, $"'{wanted}' in: {ToString()}");
    }

    private static int Count(string text, string wanted) => text.Split(wanted).Length - 1;

    public override string ToString()
    {
        lock (_text)
            return _text.ToString();
    }
}
