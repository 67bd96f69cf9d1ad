using Chat.Server;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
return await ServerProgram.RunAsync(args.Length > 0 ? args : ["6969", "--inbox-port", "6970"], Console.Out, Console.Error, stop.Token);
