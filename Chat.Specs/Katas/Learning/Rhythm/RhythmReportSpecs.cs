using Katas.Common;
using Katas.Learning.Rhythm;

namespace Chat.Specs.Katas.Learning.Rhythm;

public class RhythmReportSpecs
{
    private readonly RunRecord _green = new(default, Colour.Green, 5, [], [], null, "");
    private readonly RunRecord _faulty = new(default, Colour.Faulty, 5, [], [], null, "");

    [Test]
    public void The_facts_are_told_in_a_friendly_voice()
    {
        var facts = new RhythmFacts([
            new(default, Colour.Red, 3, ["One"], ["One"], Colour.Red, ""),
            new(default, Colour.Green, 5, ["One", "Two"], [], null, ""),
            new(default, Colour.Green, 9, ["One", "Two"], [], null, ""),
        ]);

        RhythmReport.Of(facts, []).ShouldBe("""
            You: R G G

            The largest step of your code between two runs: 4 lines.
            It grew 1 time while everything was green. Was there a spec that asked for it?
            Never seen red (break the code once, and see it fail):
              Two
            Of 1 guess, 1 was right.
            """);
    }

    [Test]
    public void A_longest_method_that_became_shorter_is_told() =>
        RhythmReport.Of(new RhythmFacts([_green with { LongestMethod = 95 }, _green with { LongestMethod = 21 }]), [])
            .ShouldContain("\nYour longest method had 95 lines in the beginning, and has 21 now.");

    [Test]
    public void The_letters_of_the_strip_are_explained() =>
        RhythmReport.Of(new RhythmFacts([_green with { Colour = Colour.Amber }, _faulty, _green]), [])
            .ShouldStartWith("You: A F G\n  (A did not compile, F met an exception)\n");

    [Test]
    public void One_line_is_not_many() =>
        RhythmReport.Of(new RhythmFacts([_green with { LongestMethod = 2 }, _green with { LongestMethod = 1 }]), [])
            .ShouldContain("\nYour longest method had 2 lines in the beginning, and has 1 line now.");

    [Test]
    public void Places_that_became_fewer_are_told() =>
        RhythmReport.Of(new RhythmFacts([_green with { Repeated = 4 }, _green with { Repeated = 1 }]), [])
            .ShouldContain("\nPlaces in your code that repeat another one: 4 in the beginning, 1 now.");

    [Test]
    public void The_author_s_way_is_a_strip_as_well() =>
        RhythmReport.Of(
            new RhythmFacts([]),
            [new("red, green", "*One*", ""), new("red", "*Two*", ""), new("green", "", ""), new("refactor", "", "")])
            .ShouldContain("\nThe author: R G R G G\n");

    [Test]
    public void The_author_s_lights_are_those_of_the_inner_loop() =>
        RhythmReport.Of(
            new RhythmFacts([]),
            [new("outer red", "", ""), new("red", "", ""), new("green, outer green", "", "")])
            .ShouldContain("The author: R G\n");
}
