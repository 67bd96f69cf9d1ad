using Chat.Server;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
return await ServerProgram.RunAsync(args, Console.Out, Console.Error, stop.Token);
