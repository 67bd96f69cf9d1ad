namespace Katas.Common;

/// <summary>The dojo was started in a way that makes no sense; the message says what would.</summary>
internal sealed class UsageException(string message) : Exception(message);
