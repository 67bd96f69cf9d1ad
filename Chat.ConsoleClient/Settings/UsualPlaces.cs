namespace Chat.ConsoleClient.Settings;

/// <summary>Where a person's files are, unless somebody says otherwise.</summary>
/// <param name="SettingsFile">Null where there is none.</param>
internal sealed record UsualPlaces(string? SettingsFile = null);
