using Chat.Benchmarks;

return args is ["screen", .. var screen] ? await ScreenBenchmark.RunAsync(screen)
    : args is ["start", .. var start] ? await StartBenchmark.RunAsync(start)
    : args is ["kill", .. var kill] ? await KillTest.RunAsync(kill)
    : await LoadBenchmark.RunAsync(args is ["load", .. var load] ? load : args);
