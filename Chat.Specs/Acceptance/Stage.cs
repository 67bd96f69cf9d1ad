using Chat.Net.Client;
using Chat.Net.Hosting;

namespace Chat.Specs.Acceptance;

/// <summary>A relay on free loopback ports, and the people who talk through it.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly Relay _relay;
    private readonly List<Person> _people = [];
    private readonly List<Cable> _cables = [];

    private Stage(Relay relay) => _relay = relay;

    /// <param name="data">Where the relay keeps the conversation; null to keep nothing.</param>
    /// <param name="backlog">How many messages a newcomer gets.</param>
    public static async Task<Stage> OpenAsync(string? data = null, int backlog = 1_000) =>
        new(await Relay.StartAsync(
            RelayEndpoints.AnyOnLoopback, new() { Log = new() { BacklogMessages = backlog } }, data: data));

    public Task<Person> JoinsAsync(string nickname) => JoinsAsync(nickname, _relay.DeliveryPort, _relay.InboxPort);

    /// <summary>Enters over lines that the spec can cut.</summary>
    public async Task<(Person Person, Cable Delivery, Cable Inbox)> JoinsByCableAsync(string nickname)
    {
        var (delivery, inbox) = (new Cable(_relay.DeliveryPort), new Cable(_relay.InboxPort));
        _cables.AddRange([delivery, inbox]);
        return (await JoinsAsync(nickname, delivery.Port, inbox.Port), delivery, inbox);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people)
            await person.DisposeAsync();
        foreach (var cable in _cables)
            await cable.DisposeAsync();
        await _relay.DisposeAsync();
    }

    /// <summary>Enters at a screen.</summary>
    public async Task<Seat> SitsDownAsync(string nickname) =>
        new(await ConnectAsync(nickname, _relay.DeliveryPort, _relay.InboxPort));

    private async Task<Person> JoinsAsync(string nickname, int deliveryPort, int inboxPort)
    {
        var person = new Person(nickname, await ConnectAsync(nickname, deliveryPort, inboxPort));
        _people.Add(person);
        return person;
    }

    private static Task<ChatClient> ConnectAsync(string nickname, int deliveryPort, int inboxPort)
    {
        var soon = new ClientOptions
        {
            FirstRetryDelay = TimeSpan.FromMilliseconds(5),
            MaxRetryDelay = TimeSpan.FromMilliseconds(20)
        };
        return ChatClient.JoinAsync(new RelayAddress("127.0.0.1", deliveryPort, inboxPort), nickname, soon);
    }
}
