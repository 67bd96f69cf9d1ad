using Chat.Domain.Text;

namespace Chat.Specs.Domain.Text;

public class GlobalizationSpecs
{
    [TestCase("C KC", false)]
    [TestCase("C", true)]
    [TestCase("KC", true)]
    [TestCase("", true)]
    public void Both_forms_of_normalisation_are_needed(string forms, bool missing)
    {
        var working = forms.Split(' ').Select(form => $"Form{form}");

        var sentence = Globalization.FindIcuProblem(
            (text, form) => working.Contains(form.ToString()) ? text.Normalize(form) : text);

        (sentence?.Contains("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") ?? false).ShouldBe(missing);
    }

    [Test]
    public void The_problem_is_told_before_its_remedy() =>
        Globalization.FindIcuProblem((text, _) => text).ShouldBe(
            "Names cannot be compared here: globalization is switched to invariant. "
            + "Unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT and install ICU (Debian: libicu).");
}
