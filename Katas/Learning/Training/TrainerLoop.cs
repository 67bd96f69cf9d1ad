using System.Collections.Immutable;
using System.Threading.Channels;
using Katas.Learning.Material;
using Spectre.Console.Rendering;

namespace Katas.Learning.Training;

/// <summary>
/// The dojo at a terminal: shows the kata that is on, runs it whenever its files change, and listens to keys.
/// </summary>
internal sealed class TrainerLoop
{
    private readonly Dojo _dojo;
    private readonly Action<IRenderable> _show;
    private Task _begun = Task.CompletedTask;

    /// <param name="show">Shows a screen in place of the one before.</param>
    public TrainerLoop(Dojo dojo, Action<IRenderable> show) => (_dojo, _show) = (dojo, show);

    /// <summary>Ends with the last run, verdict or reset that was begun, also after the trainer has ended.</summary>
    public Task Begun => _begun;

    /// <summary>Ends when the learner wants to, or when nothing can happen any more.</summary>
    public async Task RunAsync(ChannelReader<TrainerEvent> happenings)
    {
        var all = Channel.CreateUnbounded<TrainerEvent>();
        _ = PumpAsync(happenings, all.Writer);
        var state = TrainerState.BeginAt(_dojo.Katas, await DoneAsync());
        Begin(TrainerEffect.Run, state, all.Writer);
        state = Show(state);
        await foreach (var happened in all.Reader.ReadAllAsync())
        {
            (state, var effect) = state.Handle(happened);
            if (effect is TrainerEffect.Leave)
                break;
            if (effect is { } wanted)
                Begin(wanted, state, all.Writer);
            state = Show(state);
        }
    }

    private void Begin(TrainerEffect effect, TrainerState state, ChannelWriter<TrainerEvent> told) =>
        _begun = Task.WhenAll(_begun, DoAsync(effect, state, told));

    private static async Task PumpAsync(ChannelReader<TrainerEvent> from, ChannelWriter<TrainerEvent> to)
    {
        await foreach (var happened in from.ReadAllAsync())
            to.TryWrite(happened);
        to.TryComplete();
    }

    private async Task<ImmutableHashSet<string>> DoneAsync()
    {
        var done = ImmutableHashSet<string>.Empty;
        foreach (var kata in _dojo.Katas)
        {
            if (await _dojo.IsStillDoneAsync(kata))
                done = done.Add(kata.Folder);
        }
        return done;
    }

    private async Task<TrainerEvent> JudgeAsync(Kata kata, ChannelWriter<TrainerEvent> told)
    {
        var examination = await _dojo.ExamineAsync(
            kata, chaffs => told.TryWrite(new TrainerEvent.JudgedSoFar(chaffs)));
        return new TrainerEvent.Judged(_dojo.ReportOf(kata, examination), examination.IsDone);
    }

    /// <returns>The state as it was drawn, scrolled no further than there is something to show.</returns>
    private TrainerState Show(TrainerState state)
    {
        var above = state.Scroll;
        _show(TrainerRenderer.Render(
            state,
            new TrainerFacts(
                _dojo.FolderOf(state.Kata),
                state.Pane is Pane.Solution ? _dojo.AnswerTo(state.Kata) : null,
                state.Pane is Pane.Rhythm ? _dojo.RhythmOf(state.Kata) : "",
                _dojo.MarkOf),
            scrolled => above = scrolled));
        return state with { Scroll = above };
    }

    /// <summary>Does it, and tells what came of it.</summary>
    private async Task DoAsync(TrainerEffect effect, TrainerState state, ChannelWriter<TrainerEvent> told)
    {
        try
        {
            told.TryWrite(effect switch
            {
                TrainerEffect.Judge => await JudgeAsync(state.Kata, told),
                TrainerEffect.Reset => new TrainerEvent.WasReset(_dojo.Reset(state.Kata)),
                _ => new TrainerEvent.Ran(await _dojo.RunAsync(state.Kata, state.Prediction))
                {
                    IsDone = await _dojo.IsStillDoneAsync(state.Kata),
                    StagesPassed = _dojo.StagesPassedIn(state.Kata),
                },
            });
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            told.TryWrite(new TrainerEvent.Failed($"That did not work: {trouble.Message}"));
        }
        catch (Exception error)
        {
            told.TryComplete(error);
        }
    }
}
