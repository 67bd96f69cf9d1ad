using Katas.Common;
using Katas.Learning.Material;

namespace Chat.Specs.Katas.Learning.Material;

public class KataSpecs
{
    [Test]
    public void A_stage_is_passed_by_a_run_of_the_colour_that_it_leads_to()
    {
        var kata = new Kata(0, "walk", "Walk")
        {
            Walk = [new("Red", "See it fail", ""), new("Green", "Fake it", ""), new("Red", "Catch it", "")],
        };

        kata.StagesPassedBy([(Colour.Green, 1), (Colour.Red, 1), (Colour.Red, 1), (Colour.Green, 1)]).ShouldBe(2);
    }

    [Test]
    public void A_stage_that_asks_for_a_spec_waits_for_one_more()
    {
        var kata = new Kata(0, "walk", "Walk") { Walk = [new("Red", "Catch it", "Add:\n\n    [Test]\n    public …")] };

        kata.StagesPassedBy([(Colour.Red, 1), (Colour.Red, 1)]).ShouldBe(0);
        kata.StagesPassedBy([(Colour.Red, 1), (Colour.Red, 2)]).ShouldBe(1);
    }

    [Test]
    public void Each_stage_that_asks_for_a_spec_waits_for_its_own()
    {
        const string Asks = "Add:\n\n    [Test]\n    public …";
        var kata = new Kata(0, "walk", "Walk") { Walk = [new("Red", "One", Asks), new("Red", "Two", Asks)] };

        kata.StagesPassedBy([(Colour.Red, 1), (Colour.Red, 2), (Colour.Red, 2)]).ShouldBe(1);
    }
}
