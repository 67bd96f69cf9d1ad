namespace Chat.ConsoleClient.Settings;

/// <summary>Where a person's files are, unless somebody says otherwise.</summary>
/// <param name="SettingsFile">Null where there is none.</param>
/// <param name="OutboxFolder">For what is not delivered; null to keep nothing.</param>
internal sealed record UsualPlaces(string? SettingsFile = null, string? OutboxFolder = null);
