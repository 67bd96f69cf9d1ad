using Katas;
using Katas.Running;

if (args is [WorkerLoop.Command])
    return WorkerLoop.Run();

using var stop = new CancellationTokenSource();
return await DojoProgram.RunAsync(args, DojoFolders.Find(AppContext.BaseDirectory), Console.Out, Console.Error, stop.Token);
