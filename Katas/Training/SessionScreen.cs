using Katas.Running;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Katas.Training;

/// <summary>Draws a session.</summary>
internal static class SessionScreen
{
    public static IRenderable Of(Session session) => new Rows(
        new Text(session.Kata.Title, new Style(decoration: Decoration.Bold)),
        new Text(session.Attempt is { } attempt ? Report.Of(session.Kata.Title, attempt) : "running"));
}
