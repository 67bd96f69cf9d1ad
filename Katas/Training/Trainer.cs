using System.Threading.Channels;
using Spectre.Console.Rendering;

namespace Katas.Training;

/// <summary>The dojo at a terminal: shows the kata that is on, runs it whenever its files change, and listens to keys.</summary>
public sealed class Trainer
{
    private readonly Dojo _dojo;
    private readonly Action<IRenderable> _show;

    /// <param name="show">Shows a screen in place of the one before.</param>
    public Trainer(Dojo dojo, Action<IRenderable> show) => (_dojo, _show) = (dojo, show);

    /// <summary>Ends when the learner wants to, or when nothing can happen any more.</summary>
    public async Task RunAsync(ChannelReader<Happening> happenings)
    {
        while (await happenings.WaitToReadAsync())
            happenings.TryRead(out _);
    }
}
