using NUnit.Framework;

namespace Relaying;

/// <summary>The outer loop: several people, and all layers together.</summary>
public class AcceptanceSpecs
{
    private readonly Person _ada;
    private readonly Person _grace;

    public AcceptanceSpecs()
    {
        var relay = new Relay();
        (_ada, _grace) = (new Person("ada", relay), new Person("grace", relay));
    }

    [Test]
    public void Two_people_talk()
    {
        _ada.Joins();
        _grace.Joins();

        _ada.Says("hi");
        _grace.Sees("ada: hi");

        _grace.Says("hello");
        _ada.Sees("grace: hello");
    }
}
