using Katas.Learning;

namespace Chat.Specs.Katas.Learning;

public class DojoFoldersSpecs
{
    private readonly string _place = Directory.CreateTempSubdirectory("folders-").FullName;

    [TearDown]
    public void Leave() => Directory.Delete(_place, recursive: true);

    [Test]
    public void An_installed_dojo_practises_where_its_user_is()
    {
        var tool = Directory.CreateDirectory(Path.Combine(_place, "tool")).FullName;
        Directory.CreateDirectory(Path.Combine(tool, "Exercises"));
        var here = Path.Combine(_place, "carl");

        var folders = DojoFolders.Find(tool, here);

        folders.Exercises.ShouldBe(Path.Combine(tool, "Exercises"));
        folders.Practice.ShouldBe(Path.Combine(here, "katas-practice"));
    }

    [Test]
    public void An_installed_dojo_is_the_same_from_inside_a_kata()
    {
        var tool = Directory.CreateDirectory(Path.Combine(_place, "tool")).FullName;
        Directory.CreateDirectory(Path.Combine(tool, "Exercises"));
        var practice = Path.Combine(_place, "carl", "katas-practice");

        DojoFolders.Find(tool, Path.Combine(practice, "01-sums", "Specs")).Practice.ShouldBe(practice);
    }

    [Test]
    public void A_dojo_in_its_repository_practises_there()
    {
        Directory.CreateDirectory(Path.Combine(_place, "Katas", "Exercises"));

        DojoFolders.Find(Path.Combine(_place, "Katas", "bin") + Path.DirectorySeparatorChar, "elsewhere").Practice
            .ShouldBe(Path.Combine(_place, "Katas", "Practice"));
    }
}
