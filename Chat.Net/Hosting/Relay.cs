using System.Net;
using Chat.Net.Journals;
using Chat.Net.Relaying;

namespace Chat.Net.Hosting;

/// <summary>A relay that listens on its two ports. Any thread may use it.</summary>
public sealed class Relay : IAsyncDisposable
{
    /// <summary>How long clients may take to take what was accepted and their goodbye, when the relay stops.</summary>
    private static readonly TimeSpan _stopTimeout = TimeSpan.FromSeconds(3);

    private readonly RelayLoop _loop;
    private readonly PortListener _delivery;
    private readonly PortListener _inbox;

    private int _isDisposed;

    private Relay(RelayLoop loop, PortListener delivery, PortListener inbox) =>
        (_loop, _delivery, _inbox) = (loop, delivery, inbox);

    /// <summary>The port from the relay to clients.</summary>
    public int DeliveryPort => _delivery.Port;

    /// <summary>The port from clients to the relay.</summary>
    public int InboxPort => _inbox.Port;

    /// <summary>Fails when the conversation cannot be kept any more: nothing is taken in then.</summary>
    public Task Ended => _loop.Ended;

    /// <param name="report">Is told what whoever runs the relay wants to know; never by two threads at once.</param>
    /// <param name="data">The folder in which the conversation is kept; null to keep nothing.</param>
    /// <exception cref="JournalException">What is in the folder cannot be used.</exception>
    /// <exception cref="CannotListenException">A port is taken, or the address is none of this machine's.</exception>
    public static async Task<Relay> StartAsync(
        RelayEndpoints where,
        RelayOptions? options = null,
        TimeProvider? time = null,
        Action<RelayDiagnostic>? report = null,
        string? data = null)
    {
        options ??= new RelayOptions();
        var journal = data is null
            ? null
            : Journal.Open(new DiskFolder(data), JournalLimits.For(options.Log, options.Retention));
        if (journal is { BytesCut: > 0 and var cut })
            report?.Invoke(new RelayDiagnostic(DiagnosticKind.Torn, journal.Name, $"its {cut} bytes were cut"));
        var loop = new RelayLoop(options, time ?? TimeProvider.System, report, journal);
        PortListener? delivery = null;
        try
        {
            delivery = PortListener.Start(new IPEndPoint(where.Address, where.DeliveryPort), loop.DeliverAsync);
            return new Relay(
                loop, delivery, PortListener.Start(new IPEndPoint(where.Address, where.InboxPort), loop.ReceiveAsync));
        }
        catch
        {
            if (delivery is not null)
                await delivery.DisposeAsync();
            await loop.DisposeAsync();
            throw;
        }
    }

    /// <summary>Accepts nothing more, delivers what was accepted, says goodbye, and ends.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 1)
            return;
        await _delivery.DisposeAsync();
        await _inbox.DisposeAsync();
        await _loop.StopAsync(_stopTimeout);
        await _loop.DisposeAsync();
    }
}
