using Chat.Benchmarks;

return args is ["screen", .. var screen]
    ? await ScreenBenchmark.RunAsync(screen)
    : await LoadBenchmark.RunAsync(args is ["load", .. var load] ? load : args);
