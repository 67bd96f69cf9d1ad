using Chat.Benchmarks;
using Chat.Benchmarks.Hostile;
using Chat.Benchmarks.HotPaths;
using Chat.Benchmarks.Load;

return args is ["hot", .. var hot] ? HotPathBenchmarks.Run(hot)
    : args is ["screen", .. var screen] ? await ScreenBenchmark.RunAsync(screen)
    : args is ["start", .. var start] ? await StartBenchmark.RunAsync(start)
    : args is ["kill", .. var kill] ? await KillTest.RunAsync(kill)
    : args is ["kill-clients", .. var clients] ? await ClientKillTest.RunAsync(clients)
    : args is ["hostile", .. var hostile] ? await HostileTest.RunAsync(hostile)
    : args is ["hostile-clients", .. var attack] ? await HostileTest.AttackAsync(attack)
    : await LoadBenchmark.RunAsync(args is ["load", .. var load] ? load : args);
