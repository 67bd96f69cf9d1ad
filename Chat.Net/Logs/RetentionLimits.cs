namespace Chat.Net.Logs;

/// <summary>How much of the history is kept on disk, whole files of it.</summary>
/// <param name="Bytes">How many bytes; null for all.</param>
/// <param name="Time">For how long; null for ever.</param>
public sealed record RetentionLimits(long? Bytes = null, TimeSpan? Time = null);
