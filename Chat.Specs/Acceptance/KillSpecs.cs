using Chat.Domain.Messages;
using Chat.Net.Journals;
using Chat.Specs.ConsoleClient;

namespace Chat.Specs.Acceptance;

public class KillSpecs
{
    [Test]
    public async Task Every_text_stands_once_and_in_one_order_however_often_the_relay_is_killed()
    {
        using var folder = new TemporaryFolder();
        await using var relay = await RelayProcess.StartAsync(folder.Path);
        Person[] people = [await relay.JoinsAsync("ada"), await relay.JoinsAsync("bo")];
        string[] rounds = ["one", "two", "three"];

        foreach (var round in rounds)
        {
            foreach (var text in TextsOf(round))
                Array.ForEach(people, person => person.Says(text));
            await people[0].SeesAsync($"ada: {TextsOf(round)[0]}");
            relay.Kill();
            await relay.RestartAsync();
        }
        string[] said = [.. people.SelectMany(_ => rounds.SelectMany(TextsOf), (who, text) => $"{who}: {text}")];
        foreach (var person in people)
            await person.SeesAllAsync(said);
        relay.Kill();

        string[] kept =
            [.. Archive.Open(folder.Path).Messages.OfType<Said>().Select(text => $"{text.Who}: {text.Text}")];
        kept.ShouldBeUnique();
        foreach (var person in people)
            person.Lines.Where(line => line.Contains(": ")).ShouldBe(kept);
    }

    private static string[] TextsOf(string round) => [.. Enumerable.Range(1, 5).Select(number => $"{round} {number}")];
}
