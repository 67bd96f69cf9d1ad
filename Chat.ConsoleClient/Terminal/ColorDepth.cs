namespace Chat.ConsoleClient.Terminal;

/// <summary>How many colours a terminal shows.</summary>
internal enum ColorDepth
{
    /// <summary>Any of red, green and blue, in 256 steps each.</summary>
    True,

    /// <summary>xterm's 256.</summary>
    Indexed,

    /// <summary>The terminal's own 16, which its user may have chosen.</summary>
    Sixteen,

    /// <summary>None: bold, dim and reversed are no colours.</summary>
    None,
}
