namespace Messages;

/// <summary>Changes what it is given, where that lets itself be changed.</summary>
internal static class Vandal
{
    public static void Overwrites(IReadOnlyList<Message> messages)
    {
        if (messages is not IList<Message> { Count: > 0 } list)
            return;
        try
        {
            list[0] = new Message(0, "mallory", "nothing");
        }
        catch (NotSupportedException)
        {
            // It cannot be changed, which is just as well.
        }
    }
}
