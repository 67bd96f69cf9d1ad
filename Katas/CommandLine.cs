using System.CommandLine;
using Katas.Material;

namespace Katas;

/// <summary>What the dojo may be told when it is started.</summary>
internal sealed class CommandLine
{
    private readonly DojoFolders _folders;
    private readonly TextWriter _output;
    private readonly RootCommand _root = new("A dojo: katas cut from the chat beside it, that judge your code and your specs.");

    public CommandLine(DojoFolders folders, TextWriter output)
    {
        (_folders, _output) = (folders, output);
        Command("list", "The katas in their order.", List);
    }

    public Task<int> RunAsync(string[] args, TextWriter error, CancellationToken stop) =>
        _root.Parse(args).InvokeAsync(
            new InvocationConfiguration { Output = _output, Error = error, ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false }, stop);

    private void Command(string name, string description, Func<int> run)
    {
        var command = new Command(name, description);
        command.SetAction(_ => run());
        _root.Add(command);
    }

    private int List()
    {
        foreach (var kata in Shelf.Read(_folders.Exercises))
            _output.WriteLine($"{kata.Number,2}  {kata.Title}");
        return 0;
    }
}
