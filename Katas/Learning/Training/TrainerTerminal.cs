using System.Runtime.InteropServices;
using System.Threading.Channels;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Katas.Learning.Training;

/// <summary>The trainer at the process's own terminal.</summary>
internal static class TrainerTerminal
{
    private const string Enter = "\e[?1049h\e[?25l";
    private const string Leave = "\e[?25h\e[?1049l";
    private const string Home = "\e[H";

    /// <summary>Whether there is somebody to see the trainer and to press keys.</summary>
    public static bool IsThere => !Console.IsInputRedirected && !Console.IsOutputRedirected;

    private static TrainerEvent.Resized SizeNow() => new(Console.WindowHeight, Console.WindowWidth);

    public static async Task RunAsync(Dojo dojo)
    {
        var happenings = Channel.CreateUnbounded<TrainerEvent>();
        using var resized = OperatingSystem.IsWindows() ? null
            : PosixSignalRegistration.Create(
                PosixSignal.SIGWINCH, _ => happenings.Writer.TryWrite(SizeNow()));
        using var told = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        using var closed = PosixSignalRegistration.Create(PosixSignal.SIGHUP, End);
        Console.TreatControlCAsInput = true;
        new Thread(() => ReadKeys(happenings.Writer)) { IsBackground = true }.Start();
        Console.Write(Enter);
        happenings.Writer.TryWrite(SizeNow());
        try
        {
            using var watch = new FolderWatch(
                dojo.Practice, () => happenings.Writer.TryWrite(new TrainerEvent.Saved()));
            await new TrainerLoop(dojo, Show).RunAsync(happenings.Reader);
        }
        finally
        {
            Console.Write(Leave);
            Console.TreatControlCAsInput = false;
        }

        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            happenings.Writer.TryComplete();
        }
    }

    private static void Show(IRenderable screen)
    {
        Console.Write(Home);
        AnsiConsole.Write(screen);
    }

    private static void ReadKeys(ChannelWriter<TrainerEvent> happenings)
    {
        while (happenings.TryWrite(new TrainerEvent.Pressed(Console.ReadKey(intercept: true))))
        {
        }
    }
}
