using Chat.ConsoleClient.Login;
using Chat.ConsoleClient.Terminal;

namespace Chat.Specs.ConsoleClient.Login;

public class TerminalPrompterSpecs
{
    private Glass _glass = null!;
    private TerminalPrompter _prompter = null!;

    [SetUp]
    public void Open()
    {
        _glass = new Glass { Size = new Size(40, 12) };
        _prompter = new TerminalPrompter(_glass);
    }

    [TearDown]
    public void Close() => _glass.Dispose();

    [Test]
    public async Task An_answer_is_drawn_at_each_key_until_Enter()
    {
        _glass.Types("ad\n");

        (await AskAsync()).ShouldBe("ad");

        _glass.Text.ShouldBe(
            "\rUsername: \u001b[K\r\u001b[10C"
            + "\rUsername: a\u001b[K\r\u001b[11C"
            + "\rUsername: ad\u001b[K\r\u001b[12C\r\n");
    }

    [TestCase("Interrupt", "ad")]
    [TestCase("EndOfInput", "")]
    public async Task Ctrl_C_and_Ctrl_D_give_no_answer(string key, string typed)
    {
        _glass.Types(typed);
        _glass.Presses(new Key(Enum.Parse<KeyName>(key)));
        _glass.Types("\n");

        (await AskAsync()).ShouldBeNull();
    }

    [Test]
    public async Task Ctrl_D_does_not_throw_an_answer_away()
    {
        _glass.Types("ad");
        _glass.Presses(new Key(KeyName.EndOfInput));
        _glass.Types("a\n");

        (await AskAsync()).ShouldBe("ada");
    }

    [Test]
    public async Task Ctrl_Z_leads_to_the_shell_and_back_to_the_question()
    {
        _glass.Presses(new Key(KeyName.Suspend));
        _glass.Types("ada\n");

        (await AskAsync()).ShouldBe("ada");

        _glass.Suspensions.ShouldBe(1);
    }

    [Test]
    public async Task The_keys_are_the_shells_again_once_there_is_an_answer()
    {
        var asking = AskAsync();
        var wereTaken = _glass.TakesKeys;
        _glass.Types("ada\n");

        await asking;

        (wereTaken, _glass.TakesKeys).ShouldBe((true, false));
    }

    private Task<string?> AskAsync() => _prompter.AskAsync("Username: ", default);
}
