namespace Chat.Net.Relaying;

/// <summary>While the disk is full, what members ask for waits.</summary>
internal sealed class Suspension
{
    /// <summary>Whether it is on.</summary>
    public bool IsOn { get; private set; }

    public void Begin() => IsOn = true;
}
