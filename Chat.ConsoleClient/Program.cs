using Chat.ConsoleClient;

await using var client = await new Entrance(null, null).AskAsync(Console.In, Console.Out);
return client is null ? 1 : await LineFilter.RunAsync(client, Console.In, Console.Out, Console.Error);
