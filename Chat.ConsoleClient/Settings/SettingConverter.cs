using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chat.ConsoleClient.Settings;

/// <summary>Reads a setting from JSON. Settings are only read.</summary>
internal abstract class SettingConverter<T> : JsonConverter<T>
{
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Settings are only read.");
}
