using System.Runtime.InteropServices;
using Katas;
using Katas.Learning;
using Katas.Learning.Running;
using Katas.Learning.Training;

if (args is [WorkerLoop.Command])
    return WorkerLoop.Run();

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var end = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return await DojoProgram.RunAsync(
    args, DojoFolders.Find(AppContext.BaseDirectory, Environment.CurrentDirectory),
    Console.Out, Console.Error, stop.Token,
    TrainerTerminal.IsThere ? TrainerTerminal.RunAsync : null);

// A step or a replay that is stopped puts back what it moved; the second Ctrl-C ends whatever is left, and so does the
// first of all others.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = args is ["step" or "audit", ..] && !stop.IsCancellationRequested;
    stop.Cancel();
}
