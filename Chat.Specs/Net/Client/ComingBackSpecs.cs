using Chat.Net.Client;
using Chat.Specs.Acceptance;
using Chat.Specs.Time;

namespace Chat.Specs.Net.Client;

public class ComingBackSpecs
{
    private readonly ManualTime _time = new();

    [Test]
    public async Task A_connection_of_30_seconds_resets_the_backoff()
    {
        using var relay = new ScriptedRelay(aliveSeconds: 100, idleSeconds: 100);
        var welcoming = relay.WelcomeAsync();
        await using var ada = new Person("ada", await ChatClient.JoinAsync(relay.Address, "ada", time: _time));
        await welcoming;

        int[] held = [0, 29, 30];
        for (var turn = 1; turn <= held.Length; turn++)
        {
            await ada.MeetsAsync<ClientEvent.Joined>(turn);
            _time.Pass(TimeSpan.FromSeconds(held[turn - 1]));
            relay.HangUp();
            await ada.MeetsAsync<ClientEvent.Disconnected>(turn);
            welcoming = relay.WelcomeAsync();
            _time.Pass(Waits(ada)[^1]);
            await welcoming;
        }

        Waits(ada)[1].ShouldBeInRange(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1), "after 29 s it doubles");
        Waits(ada)[2].ShouldBeLessThanOrEqualTo(TimeSpan.FromSeconds(0.5), "after 30 s it begins anew");
    }

    private static List<TimeSpan> Waits(Person someone) => [.. someone.Events.OfType<ClientEvent.Disconnected>().Select(lost => lost.RetryIn)];
}
