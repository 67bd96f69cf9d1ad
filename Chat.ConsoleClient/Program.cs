using System.Runtime.InteropServices;
using Chat.ConsoleClient;
using Chat.ConsoleClient.Terminal;

await using var client = await new Entrance(null, null).AskAsync(Console.In, Console.Out);
if (client is null)
    return 1;
if (OperatingSystem.IsWindows() || Console.IsInputRedirected || Console.IsOutputRedirected)
    return await LineFilter.RunAsync(client, Console.In, Console.Out, Console.Error);
using var stop = new CancellationTokenSource();
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
{
    signal.Cancel = true;
    stop.Cancel();
});
using (var terminal = new PosixTerminal())
    await ScreenLoop.RunAsync(client, terminal, TimeZoneInfo.Local, stop.Token);
await client.LeaveAsync();
return 0;
