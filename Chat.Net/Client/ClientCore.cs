using Chat.Domain.Text;
using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>
/// Decides what a client does: joins, believes updates or not, keeps what was said until it has come back, gives signs
/// of life, gives up a silent relay, and comes back after a loss. It knows no socket, task or clock. One thread at a
/// time.
/// </summary>
internal sealed class ClientCore
{
    private const string ConnectionLost = "Connection lost.";

    private readonly RelayAddress _relay;
    private readonly ClientOptions _options;
    private readonly Backoff _backoff;
    private readonly ClientOutputs _outputs = new();
    private readonly ClientRoom _room;

    /// <param name="chance">Numbers from 0 to 1, to shorten waits by.</param>
    public ClientCore(RelayAddress relay, string nickname, ClientOptions options, Func<double> chance)
    {
        (_relay, _options) = (relay, options);
        _backoff = new Backoff(options.FirstRetryDelay, options.MaxRetryDelay, chance);
        _room = new ClientRoom(nickname, _outputs);
    }

    /// <summary>The nickname, as the room keeps it.</summary>
    public string Nickname => _room.Nickname;

    /// <summary>The id of the room's history; null until one was in it.</summary>
    public string? History => _room.History;

    /// <summary>What was said and has neither come back nor been refused.</summary>
    public IReadOnlyList<Say> Undelivered => _room.Undelivered;

    /// <summary>When <see cref="ClientInput.DeadlineReached"/> is due.</summary>
    public TimeSpan Deadline => Phase.Deadline;

    /// <param name="now">Since any fixed moment.</param>
    /// <returns>What is to be done, in this order.</returns>
    public IReadOnlyList<ClientOutput> Handle(ClientInput input, TimeSpan now)
    {
        switch (input)
        {
            case ClientInput.Started:
                Connect(now);
                break;
            case ClientInput.Connected { Hello: var hello } when Phase is ClientPhase.Connecting connecting:
                AskToJoin(hello, connecting, now);
                break;
            case ClientInput.PacketReceived { Packet: var packet }:
                Receive(packet, now);
                break;
            case ClientInput.UpdateReceived update:
                Hear(now);
                Append(update, now);
                break;
            case ClientInput.PastReceived past:
                Hear(now);
                Prepend(past, now);
                break;
            case ClientInput.ProtocolViolated { Why: var why }:
                Lose(IsInRoom ? why : ConnectionWords.NoChatServer(_relay, why), now);
                break;
            case ClientInput.ConnectionLost lost:
                Lose(IsInRoom ? ConnectionLost : ConnectionWords.Unreachable(_relay, lost), now);
                break;
            case ClientInput.Spoken { Say: var say }:
                _room.Speak(say);
                break;
            case ClientInput.RenameRequested { Nickname: var wanted }:
                Rename(wanted, now);
                break;
            case ClientInput.PastRequested when Phase is ClientPhase.Joined:
                _room.RequestPast();
                break;
            case ClientInput.RetryRequested when Phase is ClientPhase.Waiting:
                Connect(now);
                break;
            case ClientInput.LeaveRequested:
                Leave(now);
                break;
            case ClientInput.DeadlineReached:
                CheckDeadline(now);
                break;
        }
        return _outputs.Take();
    }

    private ClientPhase Phase
    {
        get;
        set => (field, _room.IsOpen) = (value, value is ClientPhase.Joined);
    }
    = new ClientPhase.Ended();

    private bool IsInRoom => Phase is ClientPhase.Joined or ClientPhase.Leaving;

    private void Connect(TimeSpan now)
    {
        Phase = new ClientPhase.Connecting(
            now + _options.ConnectTimeout, Phase is ClientPhase.Waiting { IsNameRefused: true });
        _outputs.Add(new ClientOutput.Connect());
    }

    private void AskToJoin(Hello hello, ClientPhase.Connecting connecting, TimeSpan now)
    {
        if (OutgoingName.ComplaintOf(Nickname, hello.Limits) is { } complaint)
        {
            GiveUp(new JoinFailedException(RefusedReason.NicknameTooLong, complaint), now);
            return;
        }
        Phase = new ClientPhase.Joining(hello, connecting.Until);
        _outputs.Send(new Join(hello.Session, Protocol.Version, Nickname, _options.Key, _room.Head));
    }

    private void Receive(Packet packet, TimeSpan now)
    {
        Hear(now);
        switch (packet)
        {
            case Welcome welcome when Phase is ClientPhase.Joining joining:
                Enter(welcome, joining.Hello, now);
                break;
            case Refused refused when Phase is ClientPhase.Joining:
                GiveUp(new JoinFailedException(refused.Reason, Printable.Sanitize(refused.Words)), now);
                break;
            case Present present:
                if (_room.Present(present) is { } complaint)
                    Lose(complaint, now);
                break;
            case Taken taken:
                _room.Acknowledge(taken.Id);
                break;
            case Refused { Id: { } id } refused:
                _room.Reject(id, Printable.Sanitize(refused.Words));
                break;
            case Refused { What: RefusedRequest.Fetch } refused:
                _room.RefusePast(Printable.Sanitize(refused.Words));
                break;
            case Refused { What: RefusedRequest.Rename } refused:
                _outputs.Publish(new ClientEvent.NoticeReceived(Printable.Sanitize(refused.Words)));
                break;
            case Notice notice:
                _outputs.Publish(new ClientEvent.NoticeReceived(Printable.Sanitize(notice.Words)));
                break;
            case Bye bye:
                Lose(Printable.Sanitize(bye.Words), now);
                break;
        }
    }

    private void Enter(Welcome welcome, Hello hello, TimeSpan now)
    {
        Phase = new ClientPhase.Joined(
            hello.Limits, now, now + IdleTimeout(hello.Limits), now + KeepaliveInterval(hello.Limits));
        _room.Join(welcome, hello);
    }

    private void Append(ClientInput.UpdateReceived update, TimeSpan now)
    {
        if (_room.Append(update))
            _backoff.Reset();
        else
            Mistrust(now);
    }

    private void Mistrust(TimeSpan now)
    {
        _outputs.Publish(new ClientEvent.IntegrityFailure("Received data failed its check; fetching it again."));
        Lose("Received data failed its check.", now);
    }

    private void Prepend(ClientInput.PastReceived past, TimeSpan now)
    {
        if (!_room.Prepend(past))
            Mistrust(now);
    }

    private void Rename(string wanted, TimeSpan now)
    {
        switch (Phase)
        {
            case ClientPhase.Joined joined when OutgoingName.ComplaintOf(wanted, joined.Limits) is { } complaint:
                _outputs.Publish(new ClientEvent.NoticeReceived(complaint));
                break;
            case ClientPhase.Joined when wanted == Nickname:
                _outputs.Publish(new ClientEvent.NoticeReceived($"Your name is {Nickname} already."));
                break;
            case ClientPhase.Joined:
                _outputs.Send(new Rename(wanted));
                break;
            case ClientPhase.Waiting { IsNameRefused: true }:
                _room.Nickname = wanted;
                Connect(now);
                break;
            case ClientPhase.Connecting { IsNameRefused: true }:
                _room.Nickname = wanted;
                break;
            default:
                _outputs.Publish(new ClientEvent.NoticeReceived($"You are not connected; your name stays {Nickname}."));
                break;
        }
    }

    /// <summary>Any packet is a sign of life.</summary>
    private void Hear(TimeSpan now)
    {
        if (Phase is ClientPhase.Joined joined)
            Phase = joined with { IdleAt = now + IdleTimeout(joined.Limits) };
    }

    private void Leave(TimeSpan now)
    {
        if (Phase is not ClientPhase.Joined)
        {
            End();
            return;
        }
        _outputs.Send(new Leave());
        Phase = new ClientPhase.Leaving(now + _options.LeaveTimeout);
    }

    private void CheckDeadline(TimeSpan now)
    {
        if (now < Phase.Deadline)
            return;
        switch (Phase)
        {
            case ClientPhase.Connecting or ClientPhase.Joining:
                Lose(ConnectionWords.NoAnswer(_relay, _options.ConnectTimeout), now);
                break;
            case ClientPhase.Joined joined when joined.IdleAt <= now:
                Lose($"The server has been silent for {joined.Limits.IdleSeconds} s.", now);
                break;
            case ClientPhase.Joined joined:
                _outputs.Send(new Alive());
                Phase = joined with { KeepaliveAt = now + KeepaliveInterval(joined.Limits) };
                break;
            case ClientPhase.Waiting:
                Connect(now);
                break;
            case ClientPhase.Leaving:
                End();
                break;
        }
    }

    /// <summary>The connection is over, or is ended now.</summary>
    private void Lose(string why, TimeSpan now)
    {
        if (Phase is ClientPhase.Leaving)
            End();
        else
            GiveUp(new JoinFailedException(null, why), now);
    }

    /// <summary>This try is over. There is another one for somebody who was in the room before.</summary>
    private void GiveUp(JoinFailedException error, TimeSpan now)
    {
        if (Phase is ClientPhase.Waiting or ClientPhase.Ended)
            return;
        _outputs.Add(new ClientOutput.HangUp());
        if (History is null)
        {
            Phase = new ClientPhase.Ended();
            _outputs.Add(new ClientOutput.Fail(error));
            return;
        }
        if (Phase is ClientPhase.Joined joined && now - joined.Since >= _options.BackoffResetAfter)
            _backoff.Reset();
        var wait = _backoff.Next();
        Phase = new ClientPhase.Waiting(now + wait, error.IsNameRefused);
        _outputs.Publish(new ClientEvent.Disconnected(error.Message, wait, error.IsNameRefused));
    }

    private void End()
    {
        Phase = new ClientPhase.Ended();
        _outputs.Add(new ClientOutput.HangUp());
        _outputs.Add(new ClientOutput.End());
    }

    private static TimeSpan IdleTimeout(Limits limits) => TimeSpan.FromSeconds(limits.IdleSeconds);

    private static TimeSpan KeepaliveInterval(Limits limits) => TimeSpan.FromSeconds(limits.AliveSeconds);
}
