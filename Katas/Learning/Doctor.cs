namespace Katas.Learning;

/// <summary>Asks whether a machine has what the dojo needs.</summary>
internal static class Doctor
{
    /// <summary>A question about the machine.</summary>
    /// <param name="Complaint">Finds out; null where all is well.</param>
    public sealed record Check(string Title, Func<Task<string?>> Complaint);

    /// <returns>Whether all is well.</returns>
    public static async Task<bool> ExamineAsync(IEnumerable<Check> checks, TextWriter output)
    {
        var well = true;
        foreach (var check in checks)
        {
            var complaint = await AskAsync(check);
            await output.WriteAsync(
                complaint is null ? $"ok    {check.Title}\n" : $"FAIL  {check.Title}: {complaint}\n");
            well &= complaint is null;
        }
        return well;
    }

    private static async Task<string?> AskAsync(Check check)
    {
        try
        {
            return await check.Complaint();
        }
        // Whatever it is that goes wrong is what was asked for.
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return error.Message;
        }
    }
}
