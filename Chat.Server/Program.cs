using Chat.Server;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
await ServerProgram.RunAsync(deliveryPort: 6969, inboxPort: 6970, Console.Out, stop.Token);
