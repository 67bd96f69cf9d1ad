using System.Text.Json;

namespace Chat.Net.Packets;

/// <summary>
/// The names of closed lists on the wire: those of the program, in camel case. The first of a list stands for what this
/// version does not know.
/// </summary>
internal static class WireName
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static T Parse<T>(string name)
        where T : struct, Enum => Array.Find(Enum.GetValues<T>(), value => Of(value) == name);
}
