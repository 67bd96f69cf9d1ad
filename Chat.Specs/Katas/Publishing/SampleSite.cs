using Katas.Publishing;
using Katas.Steps.History;

namespace Chat.Specs.Katas.Publishing;

/// <summary>A site with two chapters of three steps, and its documents.</summary>
internal static class SampleSite
{
    public const string Log = """
        # Learning log

        ## Names

        People have names.

        - a name

        ### 1 · red · A name is kept

        - **Guess** should be "ada" (hit)
        - **Saw**

          ```
          should be "ada"
          ```

        ### 2 · green · It is kept

        - **Move** fake-it
        - **Learned** Much.

        ## Rooms & more

        ### 3 · docs · Closed

        """;

    public const string Diff = """
        diff --git a/Own.Specs/NameSpecs.cs b/Own.Specs/NameSpecs.cs
        new file mode 100644
        index 0000000..1111111
        --- /dev/null
        +++ b/Own.Specs/NameSpecs.cs
        @@ -0,0 +1,2 @@
        +class NameSpecs<T>;
        +
        diff --git a/Own/Name.cs b/Own/Name.cs
        index 2222222..3333333 100644
        --- a/Own/Name.cs
        +++ b/Own/Name.cs
        @@ -1,2 +1,2 @@
         namespace Own;
        -class Nam;
        +class Name;
        diff --git a/README.md b/README.md
        index 4444444..5555555 100644
        --- a/README.md
        +++ b/README.md
        @@ -1 +1 @@
        -Names
        +Names!
        """;

    /// <summary>Somebody who visits it.</summary>
    public static Visitor Visits(params (string File, string Text)[] documents) => Visits(null, documents);

    /// <param name="repository">Where the repository can be read.</param>
    public static Visitor Visits(string? repository, params (string File, string Text)[] documents) =>
        Visits(SourceOf(documents) with { Repository = repository });

    public static Visitor Visits(SiteSource source) =>
        new(Site.FilesOf(source).ToDictionary(file => file.Path, file => file.Text));

    /// <summary>What it is made of, with these documents in addition.</summary>
    public static SiteSource SourceOf(params (string File, string Text)[] documents) => new(
        LogBook.Read(Log),
        documents.Append(("README.md", "# Sums\n")).DistinctBy(document => document.Item1).ToDictionary())
    {
        Pictures = new HashSet<string> { "docs/screen.svg" },
        Changes = new Dictionary<int, StepChange> { [1] = new("c0ffee1234", Diff) },
    };
}
