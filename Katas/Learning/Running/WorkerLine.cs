using System.Text.Json.Serialization;

namespace Katas.Learning.Running;

/// <summary>What a worker says: which spec begins, what became of it, or, in the end, nothing more.</summary>
internal sealed record WorkerLine(string? Begins = null, SpecOutcome? Ended = null);

[JsonSerializable(typeof(Build))]
[JsonSerializable(typeof(WorkerLine))]
internal sealed partial class WorkerJson : JsonSerializerContext;
