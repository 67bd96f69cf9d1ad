namespace Chat.Net.Relaying;

/// <summary>Something that whoever runs the relay wants to know of. It never holds what was said, or a secret.</summary>
/// <param name="What">A word or two: joined, left, lost, resumed, refused, protocol error, slow, idle.</param>
/// <param name="Who">The nickname, or the address of someone who has none.</param>
/// <param name="Why">A sentence, where there is something to say.</param>
public sealed record RelayDiagnostic(string What, string Who, string Why);
