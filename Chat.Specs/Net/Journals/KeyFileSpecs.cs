using System.Text;
using Chat.Domain.Nicknames;
using Chat.Net.Journals;
using Chat.Net.Relaying;

namespace Chat.Specs.Net.Journals;

public class KeyFileSpecs
{
    private const string Key = "0123456789abcdef0123456789abcdef";
    private static readonly Nickname _ada = Nickname.Parse("ada");
    private readonly MemoryFolder _folder = new();

    [Test]
    public void A_key_is_known_when_the_file_is_opened_again()
    {
        using (var file = KeyFile.Open(_folder))
            file.Write([new(_ada, new KeyDigest(Key))]);

        using var again = KeyFile.Open(_folder);

        again.Keys.GetValueOrDefault(_ada)?.Matches(Key).ShouldBe(true);
        again.Keys.Count.ShouldBe(1);
    }

    [Test]
    public void A_forgotten_key_is_not_known_any_more()
    {
        using (var file = KeyFile.Open(_folder))
            file.Write([new(_ada, new KeyDigest(Key)), new(_ada, null)]);

        using var again = KeyFile.Open(_folder);

        again.Keys.ShouldBeEmpty();
    }

    [Test]
    public void A_line_that_was_torn_is_cut()
    {
        using (var file = KeyFile.Open(_folder))
            file.Write([new(_ada, null)]);
        _folder.Loses("keys", bytes: 1);

        using (var file = KeyFile.Open(_folder))
            file.Write([new(_ada, new KeyDigest(Key))]);

        KeyFile.Open(_folder).Keys.Count.ShouldBe(1);
    }

    [Test]
    public void A_line_that_is_no_key_is_passed_over()
    {
        var lines = $"\0\0a {new string('0', 64)}\nada {new string('x', 64)}\n";
        _folder.Open("keys").Append(Encoding.UTF8.GetBytes(lines));

        Should.NotThrow(() => KeyFile.Open(_folder)).Keys.ShouldBeEmpty();
    }

    [Test]
    public void A_line_of_which_one_digit_is_none_is_passed_over()
    {
        _folder.Open("keys").Append(Encoding.UTF8.GetBytes($"ada {new string('0', 63)}x\n"));

        Should.NotThrow(() => KeyFile.Open(_folder)).Keys.ShouldBeEmpty();
    }

    [Test]
    public void Keys_that_are_forgotten_take_no_room_after_a_start()
    {
        using (var file = KeyFile.Open(_folder))
        {
            for (var i = 0; i < 100; i++)
                file.Write([new(_ada, new KeyDigest(Key)), new(_ada, null)]);
            file.Write([new(_ada, new KeyDigest(Key))]);
        }

        using (var file = KeyFile.Open(_folder))
            file.Compact();

        _folder.LengthOf("keys").ShouldBe("ada ".Length + 64 + 1);
        KeyFile.Open(_folder).Keys.Count.ShouldBe(1);
    }

    [Test]
    public void Keys_survive_a_power_cut_after_a_start() =>
        Enumerable.Range(0, 50).Count(SurvivesPowerCut).ShouldBe(50);

    private static bool SurvivesPowerCut(int seed)
    {
        var folder = new MemoryFolder();
        using (var file = KeyFile.Open(folder))
        {
            for (var i = 0; i < 20; i++)
                file.Write([new(_ada, null)]);
            file.Write([new(_ada, new KeyDigest(Key))]);
        }
        folder.Flush();

        using (var file = KeyFile.Open(folder))
            file.Compact();
        folder.LosesPower(new Random(seed));

        return KeyFile.Open(folder).Keys.Count == 1;
    }
}
