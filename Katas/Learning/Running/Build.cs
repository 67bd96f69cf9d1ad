namespace Katas.Learning.Running;

/// <summary>What became of files of C#: an assembly with its symbols, or errors.</summary>
internal sealed record Build(byte[] Assembly, byte[] Symbols, IReadOnlyList<BuildError> Errors)
{
    /// <summary>Whether the files are C# at all, whatever they mean.</summary>
    public bool Parses { get; init; } = true;

    /// <summary>The assembly that the specs are for, where they are not in one with their code; else empty.</summary>
    public byte[] Code { get; init; } = [];

    /// <summary>Whether the specs run in the reverse order.</summary>
    public bool IsReversed { get; init; }
}

/// <summary>What the compiler did not understand.</summary>
internal sealed record BuildError(string File, int Line, string Words)
{
    public override string ToString() => $"{File}, line {Line}: {Words}";
}
