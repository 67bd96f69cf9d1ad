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
        var theme = new Option<string?>("--theme")
        {
            Description = $"The steps of a theme: {string.Join(", ", LogTheme.Names)}, or any word.",
            HelpName = "THEME",
        };
        var command = new Command(
            "log", "The learning log of this repository as a book: its chapters, and how they went.")
        {
            contents, theme,
        };
        command.SetAction((parsed, _) => LogAsync(parsed.GetValue(contents), parsed.GetValue(theme)));
        return command;
    }

    /// <exception cref="UsageException">There is no log.</exception>
    private async Task<int> LogAsync(bool writesContents, string? theme)
    {
        var file = Path.Combine(LogBook.RootOf(here), LogBook.FileName);
        var text = await File.ReadAllTextAsync(file);
        var book = LogBook.Read(text);
        if (writesContents)
            await File.WriteAllTextAsync(file, LogContents.WriteInto(text));
        else
            await output.WriteAsync(theme is null ? LogReport.Of(book) : new LogTheme(theme).In(book));
        return 0;
    }
}
