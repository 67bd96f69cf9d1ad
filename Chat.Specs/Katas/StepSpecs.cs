namespace Chat.Specs.Katas;

public class StepSpecs
{
    [Test]
    public async Task A_chore_is_logged_and_committed()
    {
        using var ada = new Apprentice();
        ada.Writes("README.md", "# Sums\n");

        var exit = await ada.TypesAsync("step", "chore", "A beginning", "--learned", "Nothing yet.");

        ada.LastCommit.ShouldBe("chore: A beginning\n\nStep: 1\nSpecs: 0");
        ada.Log.ShouldBe("# Learning log\n\n### 1 · chore · A beginning\n\n- **Learned** Nothing yet.\n");
        (exit, ada.Told).ShouldBe((0, "step 1: chore: A beginning  (0 pass)\n"));
    }
}
