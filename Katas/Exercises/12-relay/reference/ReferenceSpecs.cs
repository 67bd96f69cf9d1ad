using NUnit.Framework;
using Shouldly;

namespace Relaying;

/// <summary>
/// Stories of steps, divided by |. In those of the relay, "ada> say hi" is a line that ada writes, and the answer is
/// what one of them sees. In those of the room, a guest is known by a name, with a ' where an earlier one had the same;
/// + is somebody who joined, - somebody who left.
/// </summary>
public class ReferenceSpecs
{
    [TestCase("ada> join ada|bob> join bob|ada> say hi|bob> say hello", "ada joined|bob joined|ada: hi|bob: hello")]
    [TestCase("ada> join ada|bob> join bob|ada> say far  apart ", "ada joined|bob joined|ada: far  apart ")]
    [TestCase("ada> join ada|ada> say hi|bob> join bob", "ada joined|ada: hi|bob joined")]
    public void All_people_see_one_room(string story, string seen)
    {
        SeenIn(story, "ada").ShouldBe(seen);
        SeenIn(story, "bob").ShouldBe(seen);
    }

    [TestCase("ada", "ada joined|bob joined|bob left|bob joined")]
    [TestCase("bob", "ada joined|bob joined|ada joined|bob joined|bob left|bob joined")]
    public void Quitting_is_seen_and_can_be_taken_back(string person, string seen) =>
        SeenIn("ada> join ada|bob> join bob|bob> quit|bob> join bob", person).ShouldBe(seen);

    [Test]
    public void A_taken_name_is_refused_and_others_see_nothing_of_it()
    {
        const string Story = "ada> join ada|bob> join ADA|bob> join bob";

        SeenIn(Story, "bob").ShouldBe("! ADA is taken|ada joined|bob joined");
        SeenIn(Story, "ada").ShouldBe("ada joined|bob joined");
    }

    [TestCase("ada> say hi|ada> quit", "! join first|! join first")]
    [TestCase("ada> join ada|ada> quit|ada> say hi|ada> quit", "ada joined|! join first|! join first")]
    public void Only_guests_speak_and_quit(string story, string seen) => SeenIn(story, "ada").ShouldBe(seen);

    [TestCase("ada> join ada|ada> join bob|ada> say a|bob> join bob", "ada joined|! you have joined|ada: a|bob joined")]
    [TestCase("ada> join ada|ada> join ada", "ada joined|! you have joined")]
    public void One_person_is_one_guest(string story, string seen) => SeenIn(story, "ada").ShouldBe(seen);

    [TestCase("ada> hello|ada> join|ada> join |ada> join ada b|ada> ", "! what?|! what?|! what?|! what?|! what?")]
    [TestCase("ada> join ada|ada> hello all|ada> sayonara|ada> SAY hi", "ada joined|! what?|! what?|! what?")]
    public void Other_lines_are_asked_about(string story, string seen) => SeenIn(story, "ada").ShouldBe(seen);

    [Test]
    public void Two_relays_have_a_room_each()
    {
        SeenIn("ada> join ada", "ada");

        SeenIn("ada> join ada", "ada").ShouldBe("ada joined");
    }

    [TestCase("ada joins|bob joins|ada says a|bob says b", "ada", "+ada|+bob|ada:a|bob:b")]
    [TestCase("ada joins|bob joins|ada says a|bob says b", "bob", "+ada|+bob|ada:a|bob:b")]
    [TestCase("ada joins|bob joins|bob leaves|ada says a", "ada", "+ada|+bob|-bob|ada:a")]
    public void All_guests_are_told_everything(string story, string guest, string told) =>
        ToldIn(story, guest).ShouldBe(told);

    [TestCase("ada joins|ada says a|bob joins|ada says b", "ada", "+ada|ada:a|+bob|ada:b")]
    [TestCase("ada joins|ada says a|bob joins|ada says b", "bob", "+ada|ada:a|+bob|ada:b")]
    [TestCase("ada joins|bob joins|bob says b|bob leaves|cyd joins", "cyd", "+ada|+bob|bob:b|-bob|+cyd")]
    public void Newcomers_and_nobody_else_are_told_the_past(string story, string guest, string told) =>
        ToldIn(story, guest).ShouldBe(told);

    [TestCase("ada joins|bob joins|bob leaves|ada says a|cyd joins", "bob", "+ada|+bob")]
    [TestCase("ada joins|bob joins|bob leaves|bob' joins", "bob", "+ada|+bob")]
    public void Those_who_have_left_are_told_nothing(string story, string guest, string told) =>
        ToldIn(story, guest).ShouldBe(told);

    [TestCase("ada joins|ada' joins", "ada", "+ada")]
    [TestCase("ada joins|ADA joins", "ada", "+ada")]
    [TestCase("ada joins|ada' joins", "ada'", "")]
    [TestCase("bob joins|ada joins|ada leaves|ADA joins", "bob", "+bob|+ada|-ada|+ADA")]
    public void A_name_is_taken_while_its_guest_is_there(string story, string guest, string told) =>
        ToldIn(story, guest).ShouldBe(told);

    [TestCase("ada joins|ada says |ada says   ", "ada", "+ada")]
    [TestCase("ada joins|ada says  a  b ", "ada", "+ada|ada: a  b ")]
    public void A_text_is_told_as_it_is_or_not_at_all(string story, string guest, string told) =>
        ToldIn(story, guest).ShouldBe(told);

    [Test]
    public void Those_who_have_left_cannot_speak()
    {
        var room = new Room();
        var (toAda, toBob) = (new FakeDelivery(), new FakeDelivery());
        room.Join("ada", toAda);
        var bob = room.Join("bob", toBob)!;
        bob.Leave();

        Should.Throw<InvalidOperationException>(() => bob.Say("boo"));

        toAda.Told.ShouldBe("+ada|+bob|-bob");
    }

    [TestCase("ada joins|bob joins|bob leaves|bob leaves", "ada", "+ada|+bob|-bob")]
    [TestCase("ada joins|bob joins|bob leaves|bob' joins|bob leaves", "ada", "+ada|+bob|-bob|+bob")]
    [TestCase("ada joins|bob joins|bob leaves|bob' joins|bob leaves|bob' says b", "ada", "+ada|+bob|-bob|+bob|bob:b")]
    public void To_leave_again_changes_nothing(string story, string guest, string told) =>
        ToldIn(story, guest).ShouldBe(told);

    [TestCase("ada joins|bob joins|ada breaks|bob says b|ada says a", "bob", "+ada|+bob|bob:b|ada:a")]
    [TestCase("ada joins|bob joins|ada breaks|cyd joins|ada leaves", "bob", "+ada|+bob|+cyd|-ada")]
    [TestCase("ada joins|ada says a|bob breaks|bob joins|cyd joins", "cyd", "+ada|ada:a|+bob|+cyd")]
    [TestCase("ada joins|ada breaks|bob joins|bob says b", "ada", "+ada")]
    public void A_broken_way_is_a_trouble_for_nobody_else(string story, string guest, string told) =>
        ToldIn(story, guest).ShouldBe(told);

    private static string SeenIn(string story, string person)
    {
        var relay = new Relay();
        var screens = new Dictionary<string, List<string>> { ["ada"] = [], ["bob"] = [] };
        var sessions = screens.ToDictionary(screen => screen.Key, screen => relay.Connect(screen.Value.Add));
        foreach (var step in story.Split('|').Select(step => step.Split("> ", 2)))
            sessions[step[0]].Receive(step[1]);
        return string.Join("|", screens[person]);
    }

    private static string ToldIn(string story, string guest)
    {
        var room = new Room();
        var deliveries = new Dictionary<string, FakeDelivery>();
        var guests = new Dictionary<string, Guest?>();
        foreach (var words in story.Split('|').Select(step => step.Split(' ', 3)))
        {
            var name = words[0];
            var delivery = deliveries.TryGetValue(name, out var known) ? known : deliveries[name] = new FakeDelivery();
            switch (words[1])
            {
                case "joins":
                    guests[name] = room.Join(name.TrimEnd('\''), delivery);
                    break;
                case "says":
                    guests[name]!.Say(words[2]);
                    break;
                case "leaves":
                    guests[name]!.Leave();
                    break;
                default:
                    delivery.IsBroken = true;
                    break;
            }
        }
        return deliveries[guest].Told;
    }
}
