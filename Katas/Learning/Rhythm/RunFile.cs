using System.Text.Json;
using System.Text.Json.Serialization;

namespace Katas.Learning.Rhythm;

/// <summary>The runs of one kata, in a file: a line of JSON each. It is the learner's, and is sent nowhere.</summary>
internal sealed class RunFile(string path)
{
    private static readonly JsonSerializerOptions _json = new()
    {
        Converters = { new JsonStringEnumConverter() },
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    public IReadOnlyList<RunRecord> Read() =>
        [.. LinesOf(path).Select(RunIn).OfType<RunRecord>()];

    private static RunRecord? RunIn(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<RunRecord>(line, _json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<string> LinesOf(string path) => File.Exists(path) ? File.ReadLines(path) : [];

    /// <summary>Keeps a run, unless nothing has changed since the last one.</summary>
    public void Add(RunRecord run)
    {
        if (Read() is not [.., { Digest: var last }] || last != run.Digest)
            File.AppendAllText(path, $"{JsonSerializer.Serialize(run, _json)}\n");
    }
}
