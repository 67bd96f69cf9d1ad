using NUnit.Framework;
using Shouldly;

namespace Relaying;

/// <summary>The inner loop of the outer layer: one person, and what the relay makes of their lines.</summary>
public class SessionSpecs
{
    private readonly List<string> _shown = [];
    private readonly Session _session;

    public SessionSpecs() => _session = new Relay().Connect(_shown.Add);

    [Test]
    public void People_see_that_they_have_joined()
    {
        _session.Receive("join ada");

        _shown.ShouldBe(["ada joined"]);
    }

    [TestCase("say hi", "ada: hi")]
    [TestCase("say  far  apart ", "ada:  far  apart ")]
    public void People_see_what_they_say(string line, string shown)
    {
        _session.Receive("join ada");

        _session.Receive(line);

        _shown.ShouldBe(["ada joined", shown]);
    }

    [TestCase("say hi")]
    [TestCase("quit")]
    public void Strangers_are_asked_to_join(string line)
    {
        _session.Receive(line);

        _shown.ShouldBe(["! join first"]);
    }

    [Test]
    public void People_who_have_quit_are_strangers()
    {
        _session.Receive("join ada");
        _session.Receive("quit");

        Should.NotThrow(() => _session.Receive("say hi"));

        _shown.ShouldBe(["ada joined", "! join first"]);
    }

    [Test]
    public void Nobody_joins_twice()
    {
        _session.Receive("join ada");

        _session.Receive("join grace");

        _shown.ShouldBe(["ada joined", "! you have joined"]);
    }

    [TestCase("")]
    [TestCase("hello there")]
    [TestCase("join")]
    [TestCase("join ada lovelace")]
    public void A_line_without_a_meaning_is_asked_about(string line)
    {
        _session.Receive(line);
        _session.Receive("join ada");
        _session.Receive(line);

        _shown.ShouldBe(["! what?", "ada joined", "! what?"]);
    }
}
