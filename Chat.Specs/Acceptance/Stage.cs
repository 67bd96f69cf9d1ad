using Chat.Net.Client;
using Chat.Server;

namespace Chat.Specs.Acceptance;

/// <summary>A relay on free loopback ports, and the people who talk through it.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly RelayServer _relay;
    private readonly List<Person> _people = [];

    private Stage(RelayServer relay) => _relay = relay;

    public static async Task<Stage> OpenAsync() => new(await RelayServer.StartAsync(deliveryPort: 0, inboxPort: 0));

    public async Task<Person> EntersAsync(string nickname)
    {
        var client = await ChatClient.EnterAsync(new RelayAddress("127.0.0.1", _relay.DeliveryPort, _relay.InboxPort), nickname);
        var person = new Person(nickname, client);
        _people.Add(person);
        return person;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people)
            await person.DisposeAsync();
        await _relay.DisposeAsync();
    }
}
