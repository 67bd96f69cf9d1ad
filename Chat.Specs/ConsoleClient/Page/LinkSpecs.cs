using Chat.Specs.ConsoleClient.Screen;

namespace Chat.Specs.ConsoleClient.Page;

public class LinkSpecs
{
    [TestCase("see https://a.example/b?c=1 now", "see {link https://a.example/b?c=1|https://a.example/b?c=1} now")]
    [TestCase(
        "(as in https://a.example/b).",
        "(as in {link https://a.example/b|https://a.example/b}).",
        Description = "what ends a sentence is no part of it")]
    public void A_link_in_a_text_leads_somewhere(string text, string styled)
    {
        var desk = new Desk(columns: 100).Enters();

        desk.HearsSaid("grace", text);

        desk.Styled.Split('\n')[0].ShouldEndWith("│ " + styled);
    }
}
