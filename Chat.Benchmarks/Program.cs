using Chat.Benchmarks;

return args is ["screen", .. var screen] ? await ScreenBenchmark.RunAsync(screen)
    : args is ["start", .. var start] ? await StartBenchmark.RunAsync(start)
    : await LoadBenchmark.RunAsync(args is ["load", .. var load] ? load : args);
