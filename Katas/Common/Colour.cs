namespace Katas.Common;

/// <summary>Where the learner stands.</summary>
internal enum Colour
{
    /// <summary>There is nothing to run yet.</summary>
    NoSpecs,

    /// <summary>Everything passes.</summary>
    Green,

    /// <summary>A spec fails because something is not implemented yet.</summary>
    RedNotImplemented,

    /// <summary>A spec fails by an assertion of its own.</summary>
    Red,

    /// <summary>It does not compile.</summary>
    Amber,

    /// <summary>A spec meets an exception that nobody meant, or takes its process down.</summary>
    Faulty,

    /// <summary>A spec does not end.</summary>
    TimedOut,
}
