using System.Text.Json.Serialization;

namespace Chat.Net.Packets;

/// <summary>What one end tells the other: the body of a word packet, one JSON object with a type.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Hello), "hello")]
[JsonDerivedType(typeof(Join), "join")]
[JsonDerivedType(typeof(Refused), "refused")]
[JsonDerivedType(typeof(Welcome), "welcome")]
[JsonDerivedType(typeof(Present), "present")]
[JsonDerivedType(typeof(HashPacket), "hash")]
[JsonDerivedType(typeof(Say), "say")]
[JsonDerivedType(typeof(Taken), "taken")]
[JsonDerivedType(typeof(Alive), "alive")]
[JsonDerivedType(typeof(Leave), "leave")]
[JsonDerivedType(typeof(Notice), "notice")]
[JsonDerivedType(typeof(Bye), "bye")]
public abstract record Packet;
