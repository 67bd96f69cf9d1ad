using Katas;
using Katas.Running;

if (args is [WorkerLoop.Command])
    return WorkerLoop.Run();

return await DojoProgram.RunAsync(args, DojoFolders.Find(AppContext.BaseDirectory), Console.Out, Console.Error, default);
