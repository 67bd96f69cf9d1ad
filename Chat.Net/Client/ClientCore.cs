using Chat.Domain.Messages;
using Chat.Domain.Text;
using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>
/// Decides what a client does: joins, believes updates or not, keeps what was said until it has come back, gives signs
/// of life, gives up a silent relay, and comes back after a loss. It knows no socket, task or clock. One thread at a
/// time.
/// </summary>
/// <param name="chance">Numbers from 0 to 1, to shorten waits by.</param>
internal sealed class ClientCore(RelayAddress relay, string nickname, ClientOptions options, Func<double> chance)
{
    private const string ConnectionLost = "Connection lost.";

    private readonly Backoff _backoff = new(options.FirstRetryDelay, options.MaxRetryDelay, chance);
    private readonly Outbox _outbox = new();
    private readonly RoomCopy _copy = new();
    private readonly ClientOutputs _outputs = new();
    private ClientPhase _phase = new ClientPhase.Ended();
    private Limits? _limits;

    /// <summary>What was told of who is here since it was welcomed.</summary>
    private Roster _roster = new();

    /// <summary>The nickname, as the room keeps it.</summary>
    public string Nickname { get; private set; } = nickname;

    /// <summary>The id of the room's history; null until one was in it.</summary>
    public string? History { get; private set; }

    /// <summary>What was said and has neither come back nor been refused.</summary>
    public IReadOnlyList<Say> Undelivered => _outbox.Unacknowledged;

    /// <summary>When <see cref="ClientInput.DeadlineReached"/> is due.</summary>
    public TimeSpan Deadline => _phase.Deadline;

    /// <param name="now">Since any fixed moment.</param>
    /// <returns>What is to be done, in this order.</returns>
    public IReadOnlyList<ClientOutput> Handle(ClientInput input, TimeSpan now)
    {
        switch (input)
        {
            case ClientInput.Started:
                Connect(now);
                break;
            case ClientInput.Connected { Hello: var hello } when _phase is ClientPhase.Connecting connecting:
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
                Lose(IsInRoom ? why : ConnectionWords.NoChatServer(relay, why), now);
                break;
            case ClientInput.ConnectionLost lost:
                Lose(IsInRoom ? ConnectionLost : ConnectionWords.Unreachable(relay, lost), now);
                break;
            case ClientInput.Spoken { Say: var say }:
                Speak(say);
                break;
            case ClientInput.RenameRequested { Nickname: var wanted }:
                Rename(wanted, now);
                break;
            case ClientInput.PastRequested when _phase is ClientPhase.Joined:
                RequestPast();
                break;
            case ClientInput.RetryRequested when _phase is ClientPhase.Waiting:
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

    private bool IsInRoom => _phase is ClientPhase.Joined or ClientPhase.Leaving;

    private void Connect(TimeSpan now)
    {
        _phase = new ClientPhase.Connecting(
            now + options.ConnectTimeout, _phase is ClientPhase.Waiting { IsNameRefused: true });
        _outputs.Add(new ClientOutput.Connect());
    }

    private void AskToJoin(Hello hello, ClientPhase.Connecting connecting, TimeSpan now)
    {
        if (OutgoingName.ComplaintOf(Nickname, hello.Limits) is { } complaint)
        {
            GiveUp(new JoinFailedException(RefusedReason.NicknameTooLong, complaint), now);
            return;
        }
        _phase = new ClientPhase.Joining(hello, connecting.Until);
        _outputs.Send(new Join(
            hello.Session, Protocol.Version, Nickname, options.Key, History is null ? null : _copy.List.Head));
    }

    private void Receive(Packet packet, TimeSpan now)
    {
        Hear(now);
        switch (packet)
        {
            case Welcome welcome when _phase is ClientPhase.Joining joining:
                Enter(welcome, joining.Hello, now);
                break;
            case Refused refused when _phase is ClientPhase.Joining:
                GiveUp(new JoinFailedException(refused.Reason, Printable.Sanitize(refused.Words)), now);
                break;
            case Present present when _roster.Add(present) is { } complaint:
                Lose(complaint, now);
                break;
            case Present present:
                _outputs.Publish(new ClientEvent.Present(present.Nicknames, present.UpTo));
                break;
            case Taken taken:
                Acknowledge(taken.Id);
                break;
            case Refused { Id: { } id } refused:
                Reject(id, Printable.Sanitize(refused.Words));
                break;
            case Refused { What: RefusedRequest.Fetch } when _copy.HasGap:
                _copy.Refuse();
                LeaveGap();
                break;
            case Refused { What: RefusedRequest.Fetch } refused:
                _copy.Refuse();
                _outputs.Publish(new ClientEvent.NoticeReceived(Printable.Sanitize(refused.Words)));
                _outputs.Publish(new ClientEvent.PastEnded());
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
        _copy.Join(welcome, hello, isSameHistory: welcome.History == History);
        _outputs.Publish(new ClientEvent.Joined(
            welcome.Nickname,
            welcome.Resumed || _copy.HasGap,
            History is not null && History != welcome.History));
        (Nickname, History) = (welcome.Nickname, welcome.History);
        _roster = new Roster();
        _limits = hello.Limits;
        _phase = new ClientPhase.Joined(
            hello.Limits, now, now + IdleTimeout(hello.Limits), now + KeepaliveInterval(hello.Limits));
        if (_copy.HasGap)
            FillGap();
        SayWhatWaits();
    }

    private void Append(ClientInput.UpdateReceived update, TimeSpan now)
    {
        if (_copy.Append(update) is not { } added)
        {
            Mistrust(now);
            return;
        }
        _backoff.Reset();
        _roster.Close();
        if (!_copy.HasGap)
            _outputs.Publish(new ClientEvent.MessagesAppended(_copy.List, added));
        foreach (var message in _copy.List.Newest(added))
        {
            if (!_copy.HasGap && message is Said said && said.Who == Nickname)
                Acknowledge(said.Id);
            if (message is Renamed renamed && renamed.Who == Nickname && renamed.Number > _roster.UpTo)
                TakeName(renamed.To);
        }
    }

    private void Mistrust(TimeSpan now)
    {
        _outputs.Publish(new ClientEvent.IntegrityFailure("Received data failed its check; fetching it again."));
        Lose("Received data failed its check.", now);
    }

    private void Prepend(ClientInput.PastReceived past, TimeSpan now)
    {
        switch (_copy.Prepend(past))
        {
            case PastResult.IntegrityFailure:
                Mistrust(now);
                break;
            case PastResult.Prepended prepended:
                _outputs.Publish(new ClientEvent.MessagesPrepended(_copy.List, prepended.By));
                break;
            case PastResult.GapNarrowed:
                FillGap();
                break;
            case PastResult.GapClosed closed:
                PublishMissed(closed.Missed);
                SayWhatWaits();
                break;
            case PastResult.GapUnbridged:
                LeaveGap();
                break;
        }
    }

    private void LeaveGap()
    {
        _copy.LeaveGap();
        _outputs.Publish(new ClientEvent.GapLeft());
        PublishMissed(_copy.List.Count);
        SayWhatWaits();
    }

    private void RequestPast()
    {
        if (_copy.AskForPast() is { } fetch)
            _outputs.Send(fetch);
        else if (!_copy.IsFetching)
            _outputs.Publish(new ClientEvent.PastEnded());
    }

    private void FillGap()
    {
        if (_copy.AskToFill() is { } fetch)
            _outputs.Send(fetch);
    }

    private void PublishMissed(int missed)
    {
        _outputs.Publish(new ClientEvent.MessagesAppended(_copy.List, missed));
        foreach (var said in _copy.List.Newest(missed).OfType<Said>().Where(said => said.Who == Nickname))
            Acknowledge(said.Id);
    }

    private void SayWhatWaits()
    {
        foreach (var say in _outbox.Unacknowledged.ToList())
            SendOrReject(say);
    }

    private void TakeName(string nickname)
    {
        Nickname = nickname;
        _outputs.Publish(new ClientEvent.Renamed(nickname));
    }

    private void Speak(Say say)
    {
        _outbox.Add(say);
        SendOrReject(say);
    }

    /// <summary>What the relay's limits do not allow never leaves; what they do waits while there is no room.</summary>
    private void SendOrReject(Say say)
    {
        if (_limits is { } limits && OutgoingText.ComplaintOf(say, limits) is { } complaint)
            Reject(say.Id, complaint);
        else if (_phase is ClientPhase.Joined && !_copy.HasGap)
            _outputs.Send(say);
    }

    private void Rename(string wanted, TimeSpan now)
    {
        switch (_phase)
        {
            case ClientPhase.Joined joined when OutgoingName.ComplaintOf(wanted, joined.Limits) is { } complaint:
                _outputs.Publish(new ClientEvent.NoticeReceived(complaint));
                break;
            case ClientPhase.Joined:
                _outputs.Send(new Rename(wanted));
                break;
            case ClientPhase.Waiting { IsNameRefused: true }:
                Nickname = wanted;
                Connect(now);
                break;
            case ClientPhase.Connecting { IsNameRefused: true }:
                Nickname = wanted;
                break;
            default:
                _outputs.Publish(new ClientEvent.NoticeReceived($"You are not connected; your name stays {Nickname}."));
                break;
        }
    }

    private void Reject(string id, string why)
    {
        _outbox.Acknowledge(id);
        _outputs.Publish(new ClientEvent.Rejected(id, why));
    }

    private void Acknowledge(string id)
    {
        if (_outbox.Acknowledge(id))
            _outputs.Publish(new ClientEvent.Delivered(id));
    }

    /// <summary>Any packet is a sign of life.</summary>
    private void Hear(TimeSpan now)
    {
        if (_phase is ClientPhase.Joined joined)
            _phase = joined with { IdleAt = now + IdleTimeout(joined.Limits) };
    }

    private void Leave(TimeSpan now)
    {
        if (_phase is not ClientPhase.Joined)
        {
            End();
            return;
        }
        _outputs.Send(new Leave());
        _phase = new ClientPhase.Leaving(now + options.LeaveTimeout);
    }

    private void CheckDeadline(TimeSpan now)
    {
        if (now < _phase.Deadline)
            return;
        switch (_phase)
        {
            case ClientPhase.Connecting or ClientPhase.Joining:
                Lose(ConnectionWords.NoAnswer(relay, options.ConnectTimeout), now);
                break;
            case ClientPhase.Joined joined when joined.IdleAt <= now:
                Lose($"The server has been silent for {joined.Limits.IdleSeconds} s.", now);
                break;
            case ClientPhase.Joined joined:
                _outputs.Send(new Alive());
                _phase = joined with { KeepaliveAt = now + KeepaliveInterval(joined.Limits) };
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
        if (_phase is ClientPhase.Leaving)
            End();
        else
            GiveUp(new JoinFailedException(null, why), now);
    }

    /// <summary>This try is over. There is another one for somebody who was in the room before.</summary>
    private void GiveUp(JoinFailedException error, TimeSpan now)
    {
        if (_phase is ClientPhase.Waiting or ClientPhase.Ended)
            return;
        _outputs.Add(new ClientOutput.HangUp());
        if (History is null)
        {
            _phase = new ClientPhase.Ended();
            _outputs.Add(new ClientOutput.Fail(error));
            return;
        }
        if (_phase is ClientPhase.Joined joined && now - joined.Since >= options.BackoffResetAfter)
            _backoff.Reset();
        var wait = _backoff.Next();
        _phase = new ClientPhase.Waiting(now + wait, error.IsNameRefused);
        _outputs.Publish(new ClientEvent.Disconnected(error.Message, wait, error.IsNameRefused));
    }

    private void End()
    {
        _phase = new ClientPhase.Ended();
        _outputs.Add(new ClientOutput.HangUp());
        _outputs.Add(new ClientOutput.End());
    }

    private static TimeSpan IdleTimeout(Limits limits) => TimeSpan.FromSeconds(limits.IdleSeconds);

    private static TimeSpan KeepaliveInterval(Limits limits) => TimeSpan.FromSeconds(limits.AliveSeconds);
}
