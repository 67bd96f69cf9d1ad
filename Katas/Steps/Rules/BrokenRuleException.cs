namespace Katas.Steps.Rules;

/// <summary>A step is not what it says; the message tells why, and what to do.</summary>
internal sealed class BrokenRuleException(string message) : Exception(message);
