using System.Runtime.InteropServices;
using Chat.Domain.Text;
using Chat.Server;

if (Globalization.FindIcuProblem() is { } missing)
{
    Console.Error.WriteLine(missing);
    return 1;
}

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);
return await ServerProgram.RunAsync(args, Console.Out, Console.Error, stop.Token, started: LetGoOfWhatWasRead);

// A room in which nobody says anything would keep it for ever: nothing asks for memory there.
void LetGoOfWhatWasRead() =>
    GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
