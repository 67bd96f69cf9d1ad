namespace Chat.Domain.Text;

/// <summary>Text that a terminal shows and does not obey.</summary>
public static class Printable
{
    public static string Clean(string text) => text;
}
