using System.Text.Json;

namespace Chat.ConsoleClient;

/// <summary>Preferences as a person writes them down, in JSON.</summary>
internal static class SettingsFile
{
    private static readonly JsonSerializerOptions _json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

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
            var name = mistake.Path!.Split('.')[^1];
            throw new UsageException($"{path}, line {mistake.LineNumber + 1}: \"{name}\" must be {RightFor(name)}.");
        }
    }

    private static string RightFor(string name) => name switch
    {
        "port" or "inboxPort" => "a number from 1 to 65535",
        "bell" or "mouse" => "true or false",
        _ => "text in quotes",
    };
}
