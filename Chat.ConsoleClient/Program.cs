using Chat.ConsoleClient;

await ConsoleChat.RunAsync(Console.In, Console.Out, deliveryPort: 6969, inboxPort: 6970);
