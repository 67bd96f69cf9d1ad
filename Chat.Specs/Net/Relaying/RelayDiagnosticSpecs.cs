using Chat.Net.Relaying;

namespace Chat.Specs.Net.Relaying;

internal sealed class RelayDiagnosticSpecs
{
    [TestCase(DiagnosticKind.Joined, "from 10.0.0.1", "ada joined from 10.0.0.1")]
    [TestCase(DiagnosticKind.Resumed, "from 10.0.0.1", "ada came back from 10.0.0.1")]
    [TestCase(DiagnosticKind.Left, "(2 here)", "ada left (2 here)")]
    [TestCase(DiagnosticKind.Renamed, "lovelace", "ada is now lovelace")]
    [TestCase(DiagnosticKind.Lost, "the name is kept for 30 s", "ada lost the connection; the name is kept for 30 s")]
    [TestCase(DiagnosticKind.Refused, "the name \"ADA\": Taken.", "ada was refused the name \"ADA\": Taken.")]
    [TestCase(DiagnosticKind.ProtocolError, "Nonsense.", "ada broke the protocol: Nonsense.")]
    [TestCase(DiagnosticKind.Idle, "after 45 s", "ada timed out after 45 s")]
    [TestCase(DiagnosticKind.Slow, "Stuck.", "ada was too slow: Stuck.")]
    [TestCase(DiagnosticKind.Evicted, "Crowded.", "ada was disconnected: Crowded.")]
    [TestCase(DiagnosticKind.Bug, "A null.", "ada met a bug: A null.")]
    public void A_diagnostic_reads_as_a_sentence(DiagnosticKind kind, string why, string sentence) =>
        new RelayDiagnostic(kind, "ada", why).Sentence.ShouldBe(sentence);

    [TestCase(DiagnosticKind.Torn)]
    public void A_torn_journal_is_a_warning(DiagnosticKind kind) =>
        new RelayDiagnostic(kind, "the journal", "").IsWarning.ShouldBeTrue();
}
