using System.Text.Json;

namespace Chat.ConsoleClient;

/// <summary>Preferences as a person writes them down, in JSON.</summary>
internal static class SettingsFile
{
    private static readonly JsonSerializerOptions _json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static Preferences Parse(string json, string path) =>
        JsonSerializer.Deserialize<Preferences>(json, _json) ?? new();
}
