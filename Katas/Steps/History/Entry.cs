namespace Katas.Steps.History;

/// <summary>What a learning log tells of one step.</summary>
/// <param name="Body">Everything below its heading.</param>
internal sealed record Entry(int Number, Phase Phase, string Title, string Body);
