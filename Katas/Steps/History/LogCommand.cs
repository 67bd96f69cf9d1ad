using System.CommandLine;
using Katas.Common;

namespace Katas.Steps.History;

/// <summary>Shows the learning log of a repository as a book.</summary>
/// <param name="here">A folder in the repository that is meant.</param>
internal sealed class LogCommand(TextWriter output, string here)
{
    public Command Log()
    {
        var contents = new Option<bool>("--contents") { Description = "Writes the contents at the top of the log." };
        var html = new Option<string?>("--html")
        {
            Description = "Writes the log as a page, with each step's diff.",
            HelpName = "FILE",
        };
        var theme = new Option<string?>("--theme")
        {
            Description = $"The steps of a theme: {string.Join(", ", LogTheme.Names)}, or any word.",
            HelpName = "THEME",
        };
        var command = new Command(
            "log", "The learning log of this repository as a book: its chapters, and how they went.")
        {
            contents, html, theme,
        };
        command.SetAction(
            (parsed, _) => LogAsync(parsed.GetValue(contents), parsed.GetValue(html), parsed.GetValue(theme)));
        return command;
    }

    /// <exception cref="UsageException">There is no log.</exception>
    private async Task<int> LogAsync(bool writesContents, string? page, string? theme)
    {
        var file = Path.Combine(LogBook.RootOf(here), LogBook.FileName);
        var text = await File.ReadAllTextAsync(file);
        var book = LogBook.Read(text);
        if (page is not null)
        {
            await File.WriteAllTextAsync(Path.Combine(here, page), LogPage.Of(book, await StepDiffs.OfAsync(here)));
            await output.WriteAsync($"{page} is written: {book.Entries.Count()} steps.\n");
        }
        else if (writesContents)
            await File.WriteAllTextAsync(file, LogContents.WriteInto(text));
        else
            await output.WriteAsync(theme is null ? LogReport.Of(book) : new LogTheme(theme).In(book));
        return 0;
    }
}
