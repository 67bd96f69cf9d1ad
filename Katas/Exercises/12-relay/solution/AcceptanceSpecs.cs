using NUnit.Framework;

namespace Relaying;

/// <summary>The outer loop: several people, and all layers together.</summary>
public class AcceptanceSpecs
{
    private readonly Relay _relay = new();
    private readonly Person _ada;
    private readonly Person _grace;

    public AcceptanceSpecs() => (_ada, _grace) = (new Person("ada", _relay), new Person("grace", _relay));

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

    [Test]
    public void Latecomers_see_the_past_first()
    {
        _ada.Joins();
        _ada.Says("is anybody here?");

        _grace.Joins();

        _grace.Sees("ada joined");
        _grace.Sees("ada: is anybody here?");
        _grace.Sees("grace joined");
    }

    [Test]
    public void Somebody_leaves_and_the_name_is_free()
    {
        var other = new Person("ada", _relay);
        _ada.Joins();
        _grace.Joins();
        other.Joins();
        other.Sees("! ada is taken");

        _ada.Quits();
        _grace.Sees("ada left");

        other.Joins();
        _grace.Sees("ada joined");
    }
}
