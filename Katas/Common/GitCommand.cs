namespace Katas.Common;

/// <summary>Runs git in a folder.</summary>
/// <returns>What git says on its standard output; null where git is not content.</returns>
/// <exception cref="UsageException">Git is not there.</exception>
internal delegate Task<string?> GitCommand(string folder, params string[] arguments);
