using System.Collections.Concurrent;
using System.Text.Json;

namespace Katas.Learning.Running;

/// <summary>
/// The other end of a <see cref="Worker"/>: an assembly a line in, what its specs do a line each out.
/// </summary>
internal static class WorkerLoop
{
    /// <summary>The argument with which the dojo starts its own worker.</summary>
    public const string Command = "worker";

    public static int Run()
    {
        using var builds = new BlockingCollection<string>();
        new Thread(() => Listen(builds)) { IsBackground = true }.Start();
        using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        // What a kata prints is nobody's business, and must not get between the lines.
        Console.SetOut(TextWriter.Null);
        Console.SetIn(TextReader.Null);
        foreach (var line in builds.GetConsumingEnumerable())
        {
            var build = JsonSerializer.Deserialize(line, WorkerJson.Default.Build)!;
            SpecRun.Of(
                build, spec => Say(new WorkerLine(Begins: spec)), outcome => Say(new WorkerLine(Ended: outcome)));
            Say(new WorkerLine());
        }
        return 0;

        void Say(WorkerLine said) => output.WriteLine(JsonSerializer.Serialize(said, WorkerJson.Default.WorkerLine));
    }

    /// <summary>The end of its input is the end of its dojo: whatever runs then runs for nobody.</summary>
    private static void Listen(BlockingCollection<string> builds)
    {
        using var input = new StreamReader(Console.OpenStandardInput());
        while (input.ReadLine() is { } line)
            builds.Add(line);
        Environment.Exit(0);
    }
}
