using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Chat.ConsoleClient.Page;
using Chat.ConsoleClient.Terminal;
using Chat.Domain.Text;

namespace Chat.ConsoleClient.Settings;

/// <summary>Preferences as a person writes them down, in JSON.</summary>
internal static partial class SettingsFile
{
    private static readonly JsonSerializerOptions _json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        AllowDuplicateProperties = false,
        AllowTrailingCommas = true,
        Converters =
        {
            new ChoiceConverter<ColorDepth>(Choices.Colors),
            new ChoiceConverter<TimeFormat>(Choices.Time),
        },
        ReadCommentHandling = JsonCommentHandling.Skip,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private const string NoBraces = "the settings must stand in braces";

    private static readonly string[] _known =
        ["bell", "colors", "hosts", "inboxPort", "mouse", "name", "port", "server", "time"];

    /// <exception cref="UsageException">There is no such file, or it makes no sense.</exception>
    public static Preferences Read(string path)
    {
        if (path.Length == 0)
            throw new UsageException("--config needs the name of a file.");
        try
        {
            return Parse(File.ReadAllText(path), path);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            var why = broken is FileNotFoundException or DirectoryNotFoundException
                ? "no such file"
                : Clause.Of(broken.Message);
            throw new UsageException($"Cannot read {path}: {why}.");
        }
    }

    /// <param name="path">What the file is called, for whoever has made a mistake in it.</param>
    /// <exception cref="UsageException">It makes no sense.</exception>
    public static Preferences Parse(string json, string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Preferences>(json, _json) ?? new();
        }
        catch (JsonException mistake)
        {
            throw new UsageException($"{path}, line {mistake.LineNumber + 1}: {WordsFor(mistake)}.");
        }
    }

    private static string WordsFor(JsonException mistake)
    {
        // The reader's own exception inside is about the text, not about a setting.
        if (mistake.InnerException is JsonException { Message: var words })
            return words.Contains("any JSON tokens", StringComparison.Ordinal)
                ? NoBraces
                : words.Split(" LineNumber:")[0].TrimEnd('.');
        var name = Setting().Match(mistake.Path!) is { Success: true, Groups: var groups }
            ? groups["word"].Value + groups["quoted"].Value
            : mistake.Path!;
        return name == "$" ? NoBraces
            : mistake.Message.StartsWith("Duplicate", StringComparison.Ordinal) ? $"\"{name}\" stands twice"
            : _known.Contains(name) ? $"\"{name}\" must be {RightFor(name)}"
            : $"unknown setting \"{name}\"; known are {string.Join(", ", _known)}";
    }

    private static string RightFor(string name) => name switch
    {
        "port" or "inboxPort" => "a number from 1 to 65535",
        "colors" => Choices.Colors.List("\""),
        "server" => "a host, or host:port with a port from 1 to 65535",
        "hosts" => "names with servers, as in { \"home\": \"127.0.0.1:6969\" }",
        "time" => Choices.Time.List("\""),
        "bell" or "mouse" => "true or false",
        _ => "text in quotes",
    };

    /// <summary>The first part of a path as the framework writes it: $.word, or $['any other'].</summary>
    [GeneratedRegex(@"^\$(?:\.(?<word>[^.[]+)|\['(?<quoted>.*?)'\])")]
    private static partial Regex Setting();
}
