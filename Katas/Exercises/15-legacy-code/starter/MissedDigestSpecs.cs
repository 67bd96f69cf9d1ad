using NUnit.Framework;
using Shouldly;

namespace Absences;

public class MissedDigestSpecs
{
    private readonly TextWriter _console = Console.Out;
    private readonly StringWriter _printed = new();

    private string[] Lines => _printed.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    [SetUp]
    public void CaptureTheConsole() => Console.SetOut(_printed);

    [TearDown]
    public void ReleaseTheConsole() => Console.SetOut(_console);

    [Test]
    public void Two_people_speak_in_some_three_hours()
    {
        var leftAt = DateTime.UtcNow.AddHours(-3.5);

        MissedDigest.Print(
            "bob", leftAt, [new("dan", "hello", leftAt.AddHours(1)), new("ada", "well", leftAt.AddHours(2))]);

        Lines.ShouldBe(["* You were away for 3 h.", "* 2 messages from dan, ada"]);
    }
}
