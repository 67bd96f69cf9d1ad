using System.Text.Json;

namespace Chat.ConsoleClient.Settings;

/// <summary>Reads one of the words of a choice from JSON; anything else is a mistake there.</summary>
internal sealed class ChoiceConverter<T>(Choice<T> choice) : SettingConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && choice.Find(reader.GetString()!) is { } value
            ? value
            : throw new JsonException();
}
