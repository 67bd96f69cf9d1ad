namespace Katas;

/// <summary>Where the dojo finds the katas, and where the learner works.</summary>
public sealed record DojoFolders(string Exercises, string Practice);
