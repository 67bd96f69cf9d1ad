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
}
