namespace Katas.Material;

/// <summary>An answer to a kata: code, and the specs that go with it (files whose names end with Specs).</summary>
public sealed record Sources(IReadOnlyList<SourceFile> Code, IReadOnlyList<SourceFile> Specs);
