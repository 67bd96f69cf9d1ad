namespace Chat.ConsoleClient.Terminal;

/// <summary>How many colours a terminal shows.</summary>
internal enum ColorDepth
{
    /// <summary>xterm's 256, or more.</summary>
    Indexed,

    /// <summary>The terminal's own 16, which its user may have chosen.</summary>
    Sixteen,

    /// <summary>None: bold, dim and reversed are no colours.</summary>
    None,
}
