using Katas.Common;
using Katas.Learning.Material;
using Katas.Learning.Running;
using Katas.Learning.Training;

namespace Chat.Specs.Katas.Learning.Training;

public class TrainerStateSpecs
{
    private static readonly Attempt _green = new(
        new Build([1], [], []), new RunResult([new("Spec", OutcomeKind.Passed, "")]));

    private static readonly Attempt _red = new(
        new Build([1], [], []), new RunResult([new("Spec", OutcomeKind.Assertion, "")]));

    private readonly Kata[] _katas =
        [new(1, "sums", "Sums") { Hints = [new("1", ""), new("2", ""), new("3", "")] }, new(2, "products", "Products")];

    [Test]
    public void An_example_that_could_not_be_shrunk_is_shown_without_its_seed()
    {
        var falsified = new SpecOutcome("It_holds", OutcomeKind.Assertion, """
            Falsifiable, after 1 test (0 shrinks) (1,2).
            Last step was invoked with size of 2 and seed of (3,4):
            Original:
            seq ["1:b"]
            with exception:
            System.Exception: Expected true, got false.
            """);
        ReasonOf(falsified)[^1].ShouldBe("  System.Exception: Expected true, got false.");
    }

    [Test]
    public void A_counterexample_of_two_lists_is_on_the_screen_to_its_end()
    {
        var falsified = new SpecOutcome("It_holds", OutcomeKind.Assertion, $"""
            Falsifiable, after 1 test (2 shrinks) (1741181114722748897,14543165942300199213).{' '}
            Last step was invoked with size of 2 and seed of (7107431029541615205,6389393431274035593):
            Original:
            seq ["a"; "twelve words"]
            seq [1; 6]
            Shrunk:
            seq ["1:b"]
            seq [1]
            with exception:
            System.Exception: Expected true, got false.
            """);
        ReasonOf(falsified).ShouldContain("  seq [1]");
    }

    [Test]
    public void A_save_during_a_run_triggers_one_more_run()
    {
        var running = TrainerState.Begin(_katas);

        var (saved, nothingYet) = running.Handle(new TrainerEvent.Saved());
        var (again, run) = saved.Handle(new TrainerEvent.Ran(_green));
        var (_, nothingMore) = again.Handle(new TrainerEvent.Ran(_green));

        (nothingYet, run, nothingMore).ShouldBe((null, TrainerEffect.Run, null));
    }

    [Test]
    public void A_prediction_is_compared_with_the_next_run_and_counted()
    {
        var idle = TrainerState.Begin(_katas).Handle(new TrainerEvent.Ran(_green)).Next;

        var hit = Press(idle, "pg").Handle(new TrainerEvent.Ran(_green)).Next;
        var miss = Press(hit, "pr").Handle(new TrainerEvent.Ran(_green)).Next;
        var notPredicted = miss.Handle(new TrainerEvent.Ran(_green)).Next;

        (hit.Hits, hit.Misses).ShouldBe((1, 0));
        (miss.Hits, miss.Misses).ShouldBe((1, 1));
        (notPredicted.Hits, notPredicted.Misses).ShouldBe((1, 1));
        Press(idle, "pq").Prediction.ShouldBeNull(
            "no colour begins with q: the question is taken back, and nobody leaves");
    }

    [Test]
    public void A_missed_guess_is_a_question()
    {
        var idle = TrainerState.Begin(_katas).Handle(new TrainerEvent.Ran(_green)).Next;

        var missed = Press(idle, "pr").Handle(new TrainerEvent.Ran(_green)).Next;

        (missed.Pane, missed.Remark).ShouldBe((new Pane.Task(), "You expected red, and it is green: why?"));
    }

    [Test]
    public void A_guess_stays_with_its_kata()
    {
        var idle = TrainerState.Begin(_katas).Handle(new TrainerEvent.Ran(_green)).Next;

        Press(idle, "pg2").Prediction.ShouldBeNull();
    }

    [Test]
    public void A_long_task_is_turned_by_the_page()
    {
        var idle = TrainerState.Begin(_katas).Handle(new TrainerEvent.Ran(_green)).Next;

        var turned = Press(Press(idle, ConsoleKey.PageDown), ConsoleKey.PageDown);

        (turned.Scroll, Press(turned, ConsoleKey.PageUp).Scroll).ShouldBe((28, 14));
    }

    [Test]
    public void A_page_is_as_high_as_the_screen_allows()
    {
        var red = new SpecOutcome("Spec", OutcomeKind.Assertion, string.Join('\n', Enumerable.Range(1, 20)));
        var idle = TrainerState.Begin(_katas)
            .Handle(new TrainerEvent.Ran(new Attempt(new Build([1], [], []), new RunResult([red])))).Next;

        var higher = idle.Handle(new TrainerEvent.Resized(50)).Next;

        (Press(idle, ConsoleKey.PageDown).Scroll, Press(higher, ConsoleKey.PageDown).Scroll).ShouldBe((6, 32));
    }

    [Test]
    public void A_wide_screen_needs_fewer_rows_for_a_failure()
    {
        var red = new SpecOutcome("Spec", OutcomeKind.Assertion, new string('x', 100));
        var idle = TrainerState.Begin(_katas)
            .Handle(new TrainerEvent.Ran(new Attempt(new Build([1], [], []), new RunResult([red])))).Next;

        idle.Handle(new TrainerEvent.Resized(24, 120)).Next.Reason.Count.ShouldBe(2);
    }

    [Test]
    public void A_long_way_is_scrolled_to_its_end()
    {
        var idle = TrainerState.Begin(_katas).Handle(new TrainerEvent.Ran(_green)).Next;

        Enumerable.Repeat(ConsoleKey.PageDown, 30).Aggregate(idle, Press).Scroll.ShouldBe(420);
    }

    [Test]
    public void Each_press_of_h_shows_one_more_hint()
    {
        var idle = TrainerState.Begin(_katas).Handle(new TrainerEvent.Ran(_green)).Next;

        idle.Pane.ShouldBe(new Pane.Task());
        Press(idle, "h").Pane.ShouldBe(new Pane.Hint(1));
        Press(idle, "hh").Pane.ShouldBe(new Pane.Hint(2));
        Press(idle, "hhhh").Pane.ShouldBe(new Pane.Hint(1), "after the last one comes the first");
        Press(idle, "hh ").Pane.ShouldBe(new Pane.Task());
        Press(idle, "hh h").Pane.ShouldBe(new Pane.Hint(2), "what was seen is shown again before there is more");
    }

    [Test]
    public void A_verdict_that_edits_have_made_old_says_so()
    {
        var judged = Press(TrainerState.Begin(_katas).Handle(new TrainerEvent.Ran(_green)).Next, "j")
            .Handle(new TrainerEvent.Judged("Good.", IsDone: true)).Next;

        judged.Handle(new TrainerEvent.Saved()).Next.Pane.ShouldBe(
            new Pane.Words("Your files have changed since then; j judges them again.\n\nGood."));
    }

    [Test]
    public void The_judge_runs_only_when_idle_and_decides_if_the_kata_is_done()
    {
        var running = TrainerState.Begin(_katas);
        var idle = running.Handle(new TrainerEvent.Ran(_green)).Next;

        var (judging, effect) = idle.Handle(Pressing('j'));
        var judged = judging.Handle(new TrainerEvent.Judged("Good.", IsDone: true)).Next;

        effect.ShouldBe(TrainerEffect.Judge);
        (judging.IsBusy, judged.IsBusy).ShouldBe((true, false));
        judged.Pane.ShouldBe(new Pane.Words("Good."));
        (judging.IsDone, judged.IsDone).ShouldBe((false, true));
        judging.Handle(new TrainerEvent.Judged("Bad.", IsDone: false)).Next.IsDone.ShouldBeFalse();
        running.Handle(Pressing('j')).Effect.ShouldBeNull("one thing at a time");
    }

    [Test]
    public void A_judge_request_during_a_run_waits_for_its_end()
    {
        var asked = Press(TrainerState.Begin(_katas), "j");

        var (judging, effect) = asked.Handle(new TrainerEvent.Ran(_green));

        (effect, judging.IsBusy).ShouldBe((TrainerEffect.Judge, true));
        judging.Handle(new TrainerEvent.Judged("Good.", IsDone: true)).Effect.ShouldBeNull("once is enough");
    }

    [Test]
    public void The_next_kata_opens_whether_this_one_is_done_or_not()
    {
        var idle = TrainerState.Begin(_katas).Handle(new TrainerEvent.Ran(_green)).Next;

        var (next, run) = Press(idle, "h").Handle(Pressing('n'));

        (next.Kata.Name, run, next.IsBusy).ShouldBe(("products", TrainerEffect.Run, true));
        (next.Attempt, next.Pane, next.HintsSeen).ShouldBe((null, new Pane.Task(), 0));
    }

    [Test]
    public void The_next_kata_is_one_that_is_not_done()
    {
        var idle = TrainerState.Begin([.. _katas, new Kata(3, "quotients", "Quotients")])
            .Handle(new TrainerEvent.Ran(_green)).Next;

        Press(idle with { Done = ["02-products"] }, "n").Kata.Name.ShouldBe("quotients");
    }

    [Test]
    public void The_first_open_kata_follows_the_last_one()
    {
        var last = Press(TrainerState.Begin(_katas).Handle(new TrainerEvent.Ran(_green)).Next, "2")
            .Handle(new TrainerEvent.Ran(_green)).Next;

        Press(last, "n").Kata.Name.ShouldBe("sums");
    }

    [Test]
    public void A_run_of_the_previous_kata_does_not_colour_the_next_one()
    {
        var done = Press(TrainerState.Begin(_katas).Handle(new TrainerEvent.Ran(_green)).Next, "j")
            .Handle(new TrainerEvent.Judged("Good.", IsDone: true)).Next;

        var (opened, _) = done.Handle(new TrainerEvent.Saved()).Next.Handle(Pressing('n'));
        var (after, run) = opened.Handle(new TrainerEvent.Ran(_green));

        (after.Kata.Name, after.Attempt, run).ShouldBe(("products", null, TrainerEffect.Run));
    }

    [Test]
    public void A_verdict_on_the_previous_kata_does_not_complete_the_next_one()
    {
        var done = Press(TrainerState.Begin(_katas).Handle(new TrainerEvent.Ran(_green)).Next, "j")
            .Handle(new TrainerEvent.Judged("Good.", IsDone: true)).Next;

        var (after, run) = Press(done, "jn").Handle(new TrainerEvent.Judged("Good.", IsDone: true));

        (after.Kata.Name, after.IsDone, run).ShouldBe(("products", false, TrainerEffect.Run));
    }

    [Test]
    public void The_last_kata_has_no_next_one()
    {
        var last = TrainerState.Begin([_katas[0]]).Handle(new TrainerEvent.Ran(_green)).Next;

        var (staying, effect) =
            Press(last, "j").Handle(new TrainerEvent.Judged("Good.", IsDone: true)).Next.Handle(Pressing('n'));

        (staying.Index, effect).ShouldBe((0, null));
        staying.Pane.ShouldBe(new Pane.Words("That was the last one. l lists them all."));
    }

    [Test]
    public void A_number_in_the_list_opens_any_kata()
    {
        var idle = TrainerState.Begin([.. _katas, new Kata(3, "quotients", "Quotients")])
            .Handle(new TrainerEvent.Ran(_green)).Next;

        Press(idle, "l").Pane.ShouldBe(new Pane.List());
        Press(idle, "l2").Kata.Name.ShouldBe("products");
        Press(idle, "l2l1").Kata.Name.ShouldBe("sums");
        Press(idle, "l3").Kata.Name.ShouldBe("quotients");
        Press(idle, "2").Kata.Name.ShouldBe("products", "a number means nothing else");
    }

    [Test]
    public void A_reset_asks_for_confirmation()
    {
        var idle = TrainerState.Begin(_katas).Handle(new TrainerEvent.Ran(_green)).Next;

        var (asked, nothing) = idle.Handle(Pressing('x'));
        var (kept, nothingEither) = asked.Handle(Pressing('n'));
        var (resetting, reset) = asked.Handle(Pressing('y'));

        (nothing, nothingEither, reset).ShouldBe((null, null, TrainerEffect.Reset));
        (asked.Question, kept.Question, resetting.Question).ShouldBe(
            (Question.BeginAnew, Question.None, Question.None));
        resetting.Handle(new TrainerEvent.WasReset("there")).Effect.ShouldBe(TrainerEffect.Run);
        resetting.Handle(new TrainerEvent.WasReset("there")).Next.Pane.ShouldBe(
            new Pane.Words("Sums starts over. What was there is in there."));
    }

    [Test]
    public void A_saved_change_runs_before_the_waiting_judge()
    {
        var asked = Press(TrainerState.Begin(_katas), "j").Handle(new TrainerEvent.Saved()).Next;

        var (again, run) = asked.Handle(new TrainerEvent.Ran(_green));
        var (_, judge) = again.Handle(new TrainerEvent.Ran(_green));

        (run, judge).ShouldBe((TrainerEffect.Run, TrainerEffect.Judge));
    }

    [Test]
    public void A_save_during_judging_makes_the_judge_run_again()
    {
        var judging = Press(TrainerState.Begin(_katas).Handle(new TrainerEvent.Ran(_green)).Next, "j");

        var (again, run) = judging.Handle(new TrainerEvent.Saved()).Next.Handle(
            new TrainerEvent.Judged("Good.", IsDone: true));
        var (_, judge) = again.Handle(new TrainerEvent.Ran(_green));

        (run, again.IsDone, judge).ShouldBe((TrainerEffect.Run, false, TrainerEffect.Judge));
    }

    [Test]
    public void A_reset_waits_for_the_current_run_or_verdict()
    {
        var running = TrainerState.Begin(_katas);
        var judging = Press(running.Handle(new TrainerEvent.Ran(_green)).Next, "j");

        Press(running, "x").Handle(Pressing('y')).Effect.ShouldBeNull();
        Press(running, "xy").Handle(new TrainerEvent.Ran(_green)).Effect.ShouldBe(TrainerEffect.Reset);
        Press(judging, "xy").Handle(new TrainerEvent.Judged("Good.", IsDone: true))
            .Effect.ShouldBe(TrainerEffect.Reset);
    }

    [Test]
    public void Opening_the_next_kata_drops_pending_commands()
    {
        var done = (TrainerState.Begin(_katas) with { Done = ["01-sums"] }).Handle(new TrainerEvent.Ran(_green)).Next;

        var opened = Press(done, "rxyn").Handle(new TrainerEvent.Ran(_green)).Next;
        var (after, effect) = opened.Handle(new TrainerEvent.Ran(_green));

        (after.Kata.Name, effect).ShouldBe(("products", null));
    }

    [Test]
    public void Space_leads_from_the_lesson_to_the_goal_and_back()
    {
        var done = (TrainerState.Begin(_katas) with { Done = ["01-sums"] }).Handle(new TrainerEvent.Ran(_green)).Next;

        Press(done, " ").Pane.ShouldBe(new Pane.Goal());
        Press(done, "  ").Pane.ShouldBe(new Pane.Task());
    }

    [Test]
    public void A_failure_drops_the_pending_command()
    {
        var failed = Press(TrainerState.Begin(_katas), "xy").Handle(new TrainerEvent.Failed("The disk is full.")).Next;

        failed.Waiting.ShouldBeNull();
        failed.Pane.ShouldBe(new Pane.Words("The disk is full."));
    }

    [TestCase("s", "A solution is shown beside yours when Sums is done.")]
    [TestCase("w", "The author's way is shown when Sums is done.")]
    public void A_refusal_leaves_the_page_as_it_is(string key, string remark)
    {
        var refused = Press(TrainerState.Begin(_katas).Handle(new TrainerEvent.Ran(_green)).Next, key);

        (refused.Pane, refused.Remark).ShouldBe((new Pane.Task(), remark));
    }

    [Test]
    public void A_refusal_goes_with_the_next_key() =>
        Press(TrainerState.Begin(_katas).Handle(new TrainerEvent.Ran(_green)).Next, "sh").Remark.ShouldBe("");

    [Test]
    public void A_solution_is_shown_only_after_the_kata_is_done()
    {
        var idle = TrainerState.Begin(_katas).Handle(new TrainerEvent.Ran(_green)).Next;

        Press(idle with { Done = ["01-sums"] }, "s").Pane.ShouldBe(new Pane.Solution());
    }

    [Test]
    public void The_author_s_way_is_shown_when_a_kata_is_done()
    {
        var idle = TrainerState.Begin(_katas).Handle(new TrainerEvent.Ran(_green)).Next;

        Press(idle with { Done = ["01-sums"] }, "w").Pane.ShouldBe(new Pane.Way());
    }

    [Test]
    public void A_stage_is_passed_by_the_colour_that_it_leads_to()
    {
        Stage[] stages = [new("Red", "See it fail", ""), new("Green", "Fake it", "")];
        var begun = TrainerState.Begin([new(0, "walk", "Walk") { Walk = stages }]);

        var still = begun.Handle(new TrainerEvent.Ran(_green)).Next;
        var next = still.Handle(new TrainerEvent.Ran(_red) { StagesPassed = 1 }).Next;
        var over = next.Handle(new TrainerEvent.Ran(_green) { StagesPassed = 2 }).Next;

        new[] { begun, still, next, over }.Select(state => state.Stage?.Title).ShouldBe(
            ["See it fail", "See it fail", "Fake it", null]);
    }

    [Test]
    public void A_walk_shows_its_stage_first()
    {
        var walking = TrainerState.Begin([new(0, "walk", "Walk") { Walk = [new("Green", "Fake it", "")] }]);

        walking.Pane.ShouldBe(new Pane.Stage());
    }

    [Test]
    public void Space_changes_between_the_stage_and_the_task()
    {
        var walking = TrainerState.Begin([new(0, "walk", "Walk") { Walk = [new("Green", "Fake it", "")] }]);

        (Press(walking, " ").Pane, Press(walking, "  ").Pane).ShouldBe((new Pane.Task(), new Pane.Stage()));
    }

    [Test]
    public void A_reset_begins_the_walk_again()
    {
        var walked = TrainerState.Begin([new(0, "walk", "Walk") { Walk = [new("Green", "Fake it", "")] }])
            .Handle(new TrainerEvent.Ran(_green) { StagesPassed = 1 }).Next;

        var (again, _) = walked.Handle(new TrainerEvent.WasReset("there"));

        again.Stage.ShouldNotBeNull().Title.ShouldBe("Fake it");
    }

    [Test]
    public void The_r_key_starts_a_run_when_idle()
    {
        var running = TrainerState.Begin(_katas);

        running.Handle(Pressing('r')).Effect.ShouldBeNull();
        running.Handle(new TrainerEvent.Ran(_green)).Next.Handle(Pressing('r')).Effect.ShouldBe(TrainerEffect.Run);
    }

    [Test]
    public void Control_c_quits_even_during_a_question()
    {
        var idle = TrainerState.Begin(_katas).Handle(new TrainerEvent.Ran(_green)).Next;

        idle.Handle(Pressing('\u0003')).Effect.ShouldBe(TrainerEffect.Leave);
        Press(idle, "x").Handle(Pressing('\u0003')).Effect.ShouldBe(TrainerEffect.Leave);
    }

    private static TrainerState Press(TrainerState state, ConsoleKey key) =>
        state.Handle(new TrainerEvent.Pressed(new ConsoleKeyInfo(default, key, false, false, false))).Next;

    private static TrainerState Press(TrainerState state, string keys) =>
        keys.Aggregate(state, (before, key) => before.Handle(Pressing(key)).Next);

    private static TrainerEvent.Pressed Pressing(char key) =>
        new TrainerEvent.Pressed(new ConsoleKeyInfo(key, default, false, false, false));

    [Test]
    public void The_list_has_a_key_for_every_kata_from_0_on()
    {
        var katas = Enumerable.Range(0, 14).Select(number => new Kata(number, $"kata-{number}", $"Kata {number}"));
        var idle = TrainerState.Begin([.. katas]).Handle(new TrainerEvent.Ran(_green)).Next;

        string.Join(' ', "019abd".Select(key => Press(idle, $"l{key}").Kata.Number)).ShouldBe("0 1 9 10 11 13");
    }

    [Test]
    public void A_prediction_is_about_the_inner_loop()
    {
        var attempt = TwoLoops.Attempt(OutcomeKind.Assertion);
        var state = TrainerState.Begin([new Kata(1, "one", "One")]) with { Prediction = Colour.Green };

        state.Handle(new TrainerEvent.Ran(attempt)).Next.Hits.ShouldBe(1);
    }


    /// <summary>What a screen of eighty columns says of a run with one failing spec.</summary>
    private static IReadOnlyList<string> ReasonOf(SpecOutcome failure) =>
        new TrainerState([new Kata(7, "words", "Words")])
        {
            Attempt = new Attempt(new Build([1], [], []), new RunResult([failure])),
        }.Reason;
}
