using System.Runtime.InteropServices;
using Chat.ConsoleClient;
using Chat.ConsoleClient.Settings;
using Chat.ConsoleClient.Terminal;
using Chat.Domain.Text;

if (Globalization.FindIcuProblem() is { } missing)
{
    Console.Error.WriteLine(missing);
    return 1;
}

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var quit = PosixSignalRegistration.Create(PosixSignal.SIGQUIT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);
Func<ITerminal>? openTerminal = null;
if (!OperatingSystem.IsWindows() && !Console.IsInputRedirected && !Console.IsOutputRedirected
    && TerminalAbility.CanDraw(Environment.GetEnvironmentVariable))
    openTerminal = PosixTerminal.Open;
var usual = Path.Combine(
    Environment.GetFolderPath(
        Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify),
    "tddchat",
    "settings.json");
var output = Console.IsOutputRedirected ? StandardOutput.Open() : Console.Out;
return await ClientProgram.RunAsync(
    args,
    StandardInput.Open(),
    output,
    Console.Error,
    openTerminal,
    stop.Token,
    isInputTerminal: !Console.IsInputRedirected,
    Environment.GetEnvironmentVariable,
    new UsualPlaces(File.Exists(usual) ? usual : null));

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
