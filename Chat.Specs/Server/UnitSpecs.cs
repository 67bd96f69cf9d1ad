using Chat.Server;

namespace Chat.Specs.Server;

public class UnitSpecs
{
    [TestCase("15s", 15)]
    [TestCase("2m", 120)]
    [TestCase("90d", 7_776_000)]
    [TestCase("15", null)]
    public void A_duration_has_a_unit(string text, double? seconds) => Unit.Duration.Parse(text).ShouldBe(seconds);
}
