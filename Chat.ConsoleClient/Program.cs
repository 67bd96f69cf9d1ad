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
var settings = PlaceIn(Environment.SpecialFolder.ApplicationData, "settings.json");
var usual = new UsualPlaces(
    File.Exists(settings) ? settings : null, PlaceIn(Environment.SpecialFolder.LocalApplicationData, "outbox"));
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
    usual);

static string PlaceIn(Environment.SpecialFolder folder, string name) => Path.Combine(
    Environment.GetFolderPath(folder, Environment.SpecialFolderOption.DoNotVerify), "tddchat", name);

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
