using System.Text.Json;

namespace Chat.ConsoleClient.Settings;

/// <summary>Reads servers by their names from JSON; what could not be one is a mistake there.</summary>
internal sealed class HostsConverter : SettingConverter<IReadOnlyDictionary<string, string>>
{
    public override IReadOnlyDictionary<string, string> Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var read = JsonDocument.ParseValue(ref reader);
        return read.RootElement is { ValueKind: JsonValueKind.Object } hosts
            && hosts.EnumerateObject().All(host => host.Value.ValueKind == JsonValueKind.String
                && ConnectionSettings.IsServer(host.Value.GetString()!))
            ? hosts.EnumerateObject().ToDictionary(host => host.Name, host => host.Value.GetString()!)
            : throw new JsonException();
    }
}
