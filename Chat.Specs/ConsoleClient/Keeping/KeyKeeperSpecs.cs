using Chat.ConsoleClient.Keeping;
using Chat.Net.Client;

namespace Chat.Specs.ConsoleClient.Keeping;

public class KeyKeeperSpecs
{
    private const string Ada = "ada";
    private const string Bob = "bob";
    private static readonly RelayAddress _server = new("chat.example.org", 6969, 6970);
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void The_key_is_the_same_at_the_next_start()
    {
        var before = KeyOf(_server);

        KeyOf(_server).ShouldBe(before);
    }

    [Test]
    public void Each_server_has_a_key_of_its_own()
    {
        KeyOf(_server).ShouldNotBe(KeyOf(_server with { DeliveryPort = 7000 }));
    }

    [Test]
    public void Another_client_draws_a_key_of_its_own()
    {
        using var first = new KeyKeeper(_folder.Path);
        using var second = new KeyKeeper(_folder.Path);

        second.OptionsFor(_server, Bob).Key.ShouldNotBe(first.OptionsFor(_server, Ada).Key);
    }

    [Test]
    public void A_key_stays_one_s_own_while_another_server_is_tried()
    {
        using var first = new KeyKeeper(_folder.Path);
        var key = first.OptionsFor(_server, Ada).Key;
        first.OptionsFor(_server with { DeliveryPort = 7000 }, Ada);
        using var second = new KeyKeeper(_folder.Path);

        (second.OptionsFor(_server, Ada).Key == key).ShouldBeFalse();
    }

    [Test]
    public void A_second_client_at_one_machine_is_known_again()
    {
        using var ada = new KeyKeeper(_folder.Path);
        ada.OptionsFor(_server, Ada);
        var before = KeyOf(_server, Bob);

        KeyOf(_server, Bob).ShouldBe(before);
    }

    [Test]
    public void A_key_of_one_s_own_is_shown_by_whoever_is_alone_again()
    {
        var bob = KeyOfSecond(Bob);

        KeyOf(_server, Bob).ShouldBe(bob);
    }

    [Test]
    public void A_name_has_one_key_however_it_is_spelled()
    {
        var bob = KeyOfSecond(Bob);

        KeyOf(_server, "Bob").ShouldBe(bob);
    }

    /// <summary>What a client shows while ada's is running.</summary>
    private string KeyOfSecond(string nickname)
    {
        using var ada = new KeyKeeper(_folder.Path);
        ada.OptionsFor(_server, Ada);
        return KeyOf(_server, nickname);
    }

    [Test]
    public void Anything_else_in_the_file_is_replaced_by_a_key()
    {
        KeyOf(_server);
        File.WriteAllText(Directory.GetFiles(_folder.Path).Single(), "no key, and longer than one: forty digits");

        var drawn = KeyOf(_server);

        drawn.Length.ShouldBe(32);
        KeyOf(_server).ShouldBe(drawn);
    }

    [Test]
    public void A_key_that_cannot_be_kept_is_one_all_the_same()
    {
        using var keys = new KeyKeeper(_folder.Path, _ => new FullStream());

        Should.NotThrow(() => keys.OptionsFor(_server, Ada).Key.Length.ShouldBe(32));
    }

    /// <summary>What a client shows from its start to its end.</summary>
    private string KeyOf(RelayAddress server, string nickname = Ada)
    {
        using var keys = new KeyKeeper(_folder.Path);
        return keys.OptionsFor(server, nickname).Key;
    }
}
