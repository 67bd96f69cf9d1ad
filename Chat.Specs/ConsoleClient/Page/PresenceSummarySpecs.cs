using Chat.ConsoleClient.Page;
using Chat.Domain.Messages;

namespace Chat.Specs.ConsoleClient.Page;

public class PresenceSummarySpecs
{
    [TestCase("+ada", "→ ada joined")]
    [TestCase("-ada", "← ada left")]
    [TestCase("!ada", "← ada lost the connection")]
    [TestCase("+ada +bo", "→ ada, bo joined")]
    [TestCase("+ada -bo", "↔ ada joined; bo left")]
    [TestCase("+ada +bo -ada", "↔ ada came and went; bo joined")]
    [TestCase("!ada +ada", "↔ ada was away")]
    [TestCase("!ada +ada !bo +bo", "↔ ada, bo were away")]
    [TestCase("kim>kurt kurt>kit", "→ kim is now kit")]
    [TestCase("kim>kurt kurt>kim", "→ kim is kim again")]
    [TestCase("+kim kim>kurt", "→ kim joined; kim is now kurt")]
    [TestCase("kim>kurt -kurt", "↔ kim left")]
    public void Joins_and_leaves_are_summed_up(string changes, string summary)
    {
        PresenceSummary.Of([.. changes.Split(' ').Select(Parse)]).ShouldBe(summary);
    }

    /// <summary>+ joins, - leaves, ! loses the connection, &gt; takes another name.</summary>
    private static Message Parse(string change) => change[0] switch
    {
        '+' => new Joined(1, default, change[1..]),
        '-' => new Left(1, default, change[1..], LeaveReason.Quit),
        _ when change.Split('>') is [var who, var to] => new Renamed(1, default, who, to),
        _ => new Left(1, default, change[1..], LeaveReason.Lost),
    };
}
