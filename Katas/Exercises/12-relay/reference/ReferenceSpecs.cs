using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Shouldly;

namespace Relaying;

/// <summary>
/// Stories of steps, divided by |. A guest is known by a name, with a ' where an earlier guest had the same one. What
/// is read stands in [ ], who is here in { }, and ! is a refusal.
/// </summary>
public class ReferenceSpecs
{
    [TestCase(
        "ada joins|bob joins|ada says hi|bob says hi yourself|ada reads|bob reads",
        "[ada joined, bob joined, ada: hi, bob: hi yourself] [ada joined, bob joined, ada: hi, bob: hi yourself]")]
    [TestCase(
        "ada joins|ada says hi|ada reads|bob joins|bob reads|ada reads",
        "[ada joined, ada: hi] [ada joined, ada: hi, bob joined] [bob joined]")]
    public void Everything_that_happens_is_a_line_for_everybody(string story, string answers) =>
        After(story).ShouldBe(answers);

    [TestCase("ada joins|ada reads|ada reads|ada says a|ada reads", "[ada joined] [] [ada: a]")]
    [TestCase("ada joins|bob joins|ada reads|bob reads", "[ada joined, bob joined] [ada joined, bob joined]")]
    public void Every_guest_reads_a_line_once(string story, string answers) =>
        After(story).ShouldBe(answers);

    [TestCase(
        "ada joins|bob joins|bob reads|bob leaves|ada says a|bob reads|bob reads",
        "[ada joined, bob joined] [bob left] []")]
    [TestCase("ada joins|bob joins|bob leaves|ada says a|ada reads", "[ada joined, bob joined, bob left, ada: a]")]
    public void A_leaving_is_the_last_line_of_the_guest_who_leaves(string story, string answers) =>
        After(story).ShouldBe(answers);

    [TestCase("ada joins|bob joins|bob leaves|bob says boo|ada reads", "! [ada joined, bob joined, bob left]")]
    [TestCase("ada joins|ada leaves|ada says |ada says boo|ada reads", "! ! [ada joined, ada left]")]
    public void A_guest_who_has_left_cannot_speak(string story, string answers) =>
        After(story).ShouldBe(answers);

    [TestCase("ada joins|bob joins|bob leaves|bob leaves|ada reads", "[ada joined, bob joined, bob left]")]
    [TestCase("ada joins|ada leaves|ada' joins|ada leaves|who|ada' reads", "{ada} [ada joined, ada left, ada joined]")]
    public void To_leave_again_changes_nothing(string story, string answers) =>
        After(story).ShouldBe(answers);

    [TestCase("ada joins|ada' joins|ada reads|who", "! [ada joined] {ada}")]
    [TestCase("ada joins|ADA joins|ada reads|who", "! [ada joined] {ada}")]
    [TestCase("ada joins|ada leaves|ADA joins|who|ADA reads", "{ADA} [ada joined, ada left, ADA joined]")]
    public void A_name_is_taken_while_its_guest_is_here(string story, string answers) =>
        After(story).ShouldBe(answers);

    [TestCase("ada joins|ada says |ada says   |ada reads", "[ada joined]")]
    [TestCase("ada joins|ada says  far  apart |ada reads", "[ada joined, ada:  far  apart ]")]
    public void A_text_is_relayed_as_it_is_or_not_at_all(string story, string answers) =>
        After(story).ShouldBe(answers);

    [TestCase("who|bob joins|ada joins|who|bob leaves|cid joins|who", "{} {bob, ada} {ada, cid}")]
    public void Guests_are_here_in_the_order_in_which_they_came(string story, string answers) =>
        After(story).ShouldBe(answers);

    [Test]
    public void A_list_that_was_returned_does_not_change()
    {
        var room = new Room();
        var ada = room.Join("ada");
        var (here, read) = (room.Present, ada.Read());

        room.Join("bob").Say("hi");
        ada.Read();
        ada.Leave();

        here.ShouldBe(["ada"]);
        read.ShouldBe(["ada joined"]);
    }

    [Test]
    public void Two_rooms_know_nothing_of_each_other()
    {
        var (one, other) = (new Room(), new Room());
        one.Join("ada").Say("here");

        other.Present.ShouldBeEmpty();
        other.Join("ada").Read().ShouldBe(["ada joined"]);
        one.Present.ShouldBe(["ada"]);
    }

    [Test]
    public void It_does_not_matter_when_a_guest_reads()
    {
        var deeds = Gen.ArrayOf(Gen.Elements(
            "bob joins", "cid joins", "bob says b", "cid says c", "eve says e", "bob leaves", "bob reads",
            "cid reads"));

        Prop.ForAll(deeds.ToArbitrary(), story =>
        {
            var (often, once) = (new Player("eve", "bob", "cid"), new Player("eve", "bob", "cid"));
            foreach (var deed in story)
            {
                often.Do(deed);
                if (!deed.EndsWith("reads"))
                    once.Do(deed);
            }
            return new[] { "eve", "bob", "cid" }.All(name => often.AllReadBy(name) == once.AllReadBy(name));
        }).QuickCheckThrowOnFailure();
    }

    private static string After(string story)
    {
        var player = new Player();
        return string.Join(' ', story.Split('|').Select(player.Do).Where(answer => answer != ""));
    }

    private sealed class Player
    {
        private readonly Room _room = new();
        private readonly Dictionary<string, Guest> _guests = [];
        private readonly Dictionary<string, List<string>> _read = [];

        public Player(params string[] names)
        {
            foreach (var name in names)
                Do($"{name} joins");
        }

        public string Do(string step)
        {
            try
            {
                return step == "who" ? $"{{{string.Join(", ", _room.Present)}}}" : Do(step.Split(' ', 3));
            }
            catch (InvalidOperationException)
            {
                return "!";
            }
        }

        public string AllReadBy(string guest)
        {
            Do($"{guest} reads");
            return string.Join(", ", _read[guest]);
        }

        private string Do(string[] words)
        {
            var guest = words[0];
            switch (words[1])
            {
                case "joins":
                    _guests[guest] = _room.Join(guest.TrimEnd('\''));
                    _read[guest] = [];
                    return "";
                case "says":
                    _guests[guest].Say(words[2]);
                    return "";
                case "leaves":
                    _guests[guest].Leave();
                    return "";
                default:
                    var lines = _guests[guest].Read();
                    _read[guest].AddRange(lines);
                    return $"[{string.Join(", ", lines)}]";
            }
        }
    }
}
