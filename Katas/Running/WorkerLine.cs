using System.Text.Json.Serialization;

namespace Katas.Running;

/// <summary>What a worker says: which spec begins, or, in the end, what became of all of them.</summary>
internal sealed record WorkerLine(string? Begins, IReadOnlyList<SpecOutcome>? Outcomes);

[JsonSerializable(typeof(Build))]
[JsonSerializable(typeof(WorkerLine))]
internal sealed partial class WorkerJson : JsonSerializerContext;
