using System.Text;
using System.Threading.Channels;
using Katas.Learning;
using Katas.Learning.Training;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Chat.Specs.Katas.Learning.Training;

/// <summary>What a learner does at the trainer: presses keys, saves files, and sees a screen of 80 by 24.</summary>
internal sealed class TrainerDriver : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    private readonly Channel<TrainerEvent> _happenings = Channel.CreateUnbounded<TrainerEvent>();
    private readonly Channel<string> _screens = Channel.CreateUnbounded<string>();
    private readonly TaskCompletionSource _shown = new();
    private readonly Dojo _dojo;
    private readonly string? _until;
    private readonly TrainerLoop _trainer;
    private readonly Task _training;

    /// <param name="inAHurry">The keys that are pressed before the first run has ended.</param>
    /// <param name="until">What a screen has to show before that run ends.</param>
    public TrainerDriver(Learner learner, string inAHurry = "", string? until = null)
    {
        _until = until;
        foreach (var key in inAHurry)
            Presses(key);
        _dojo = new Dojo(
            new DojoFolders(learner.Exercises, learner.Practice),
            InProcessWorker.NewRunner(hold: until is null ? null : _shown.Task),
            Learner.NoGit);
        _trainer = new TrainerLoop(_dojo, Show);
        _training = _trainer.RunAsync(_happenings.Reader);
    }

    /// <summary>Whether the trainer has ended.</summary>
    public Task Left => _training.WaitAsync(_patience);

    public void Presses(ConsoleKey key) =>
        _happenings.Writer.TryWrite(new TrainerEvent.Pressed(new ConsoleKeyInfo(default, key, false, false, false)));

    public void Saves() => _happenings.Writer.TryWrite(new TrainerEvent.Saved());

    public void Presses(char key) =>
        _happenings.Writer.TryWrite(new TrainerEvent.Pressed(new ConsoleKeyInfo(key, default, false, false, false)));

    /// <summary>Waits until a screen shows all of these words; returns it, or the last one there was.</summary>
    public async Task<string> SeesAsync(params string[] words)
    {
        var screen = "";
        using var deadline = new CancellationTokenSource(_patience);
        try
        {
            while (!words.All(word => screen.Contains(word, StringComparison.Ordinal)))
                screen = await _screens.Reader.ReadAsync(deadline.Token);
        }
        catch (Exception end) when (end is OperationCanceledException or ChannelClosedException)
        {
        }
        return screen;
    }

    /// <summary>All screens, one below the other, up to the one that shows these words.</summary>
    public async Task<string> SeesEverythingUntilAsync(string words)
    {
        var screens = new StringBuilder();
        using var deadline = new CancellationTokenSource(_patience);
        while (!screens.ToString().Contains(words, StringComparison.Ordinal))
            screens.Append(await _screens.Reader.ReadAsync(deadline.Token));
        return screens.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        _happenings.Writer.TryComplete();
        await Task.WhenAny(_training);
        _shown.TrySetResult();
        await _trainer.Begun;
        await _dojo.DisposeAsync();
    }

    private void Show(IRenderable screen)
    {
        var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        (console.Profile.Width, console.Profile.Height, console.Profile.Capabilities.Unicode) = (80, 24, true);
        console.Write(screen);
        _screens.Writer.TryWrite(text.ToString());
        if (_until is not null && text.ToString().Contains(_until, StringComparison.Ordinal))
            _shown.TrySetResult();
    }
}
