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
}
