namespace Chat.Net.Journals;

/// <summary>There is no room on the disk for what was to be written; nothing of it is there.</summary>
internal sealed class DiskFullException(string message) : IOException(message);
