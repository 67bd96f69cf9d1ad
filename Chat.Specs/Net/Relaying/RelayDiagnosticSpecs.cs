using Chat.Net.Relaying;

namespace Chat.Specs.Net.Relaying;

public class RelayDiagnosticSpecs
{
    [TestCase(DiagnosticKind.Joined, "from 10.0.0.1", "ada joined from 10.0.0.1")]
    public void A_diagnostic_reads_as_a_sentence(DiagnosticKind kind, string why, string sentence) =>
        new RelayDiagnostic(kind, "ada", why).Sentence.ShouldBe(sentence);
}
