using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chat.Net.Packets;

/// <summary>How packets look as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(HashConverter), typeof(InstantConverter), typeof(WireNameConverter<ByeReason>), typeof(WireNameConverter<RefusedReason>), typeof(WireNameConverter<RefusedRequest>)])]
[JsonSerializable(typeof(Packet))]
internal sealed partial class PacketJson : JsonSerializerContext
{
    public static readonly JsonWriterOptions Compact = new() { Encoder = new PlainJsonEncoder(), SkipValidation = true };
}
