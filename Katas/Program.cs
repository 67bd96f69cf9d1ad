using Katas;
using Katas.Running;
using Katas.Training;

if (args is [WorkerLoop.Command])
    return WorkerLoop.Run();

return await DojoProgram.RunAsync(args, DojoFolders.Find(AppContext.BaseDirectory), Console.Out, Console.Error, default, TrainerTerminal.IsThere ? TrainerTerminal.RunAsync : null);
