using Chat.Domain.Messages;
using Chat.Domain.Nicknames;
using Chat.Net.Logs;
using Chat.Net.Packets;

namespace Chat.Net.Relaying;

/// <summary>Collects what the events of a turn come to.</summary>
internal sealed class TurnBuilder
{
    private List<Message> _messages = [];
    private List<RelayEffect> _effects = [];

    public void Append(Message message) => _messages.Add(message);

    public void Send(SessionId session, Packet packet) => _effects.Add(new RelayEffect.Send(session, packet));

    /// <summary>Sends the member list as it is at the end of the turn.</summary>
    public void SendPresent(SessionId session) => _effects.Add(new RelayEffect.SendPresent(session, []));

    public void Deliver(SessionId session, Cursor from) => _effects.Add(new RelayEffect.Deliver(session, from));

    public void SendPast(SessionId session, Head before, int updates) =>
        _effects.Add(new RelayEffect.SendPast(session, before, updates));

    public void Finish(SessionId session, Bye bye) => _effects.Add(new RelayEffect.Finish(session, bye));

    public void CloseDelivery(SessionId session) => _effects.Add(new RelayEffect.CloseDelivery(session));

    public void CloseInbox(InboxId? inbox)
    {
        if (inbox is { } id)
            _effects.Add(new RelayEffect.CloseInbox(id));
    }

    public void Report(DiagnosticKind kind, string who, string why) =>
        _effects.Add(new RelayEffect.Report(new RelayDiagnostic(kind, who, why)));

    public void KeepKey(Nickname nickname, KeyDigest? key) => _effects.Add(new RelayEffect.KeepKey(nickname, key));

    public void Stopped() => _effects.Add(new RelayEffect.Stopped());

    /// <summary>The turn so far; another one begins.</summary>
    /// <param name="present">Makes the member list; called once at most.</param>
    public Turn Take(Func<IReadOnlyList<Present>> present)
    {
        var list = new Lazy<IReadOnlyList<Present>>(present);
        var effects = _effects.ConvertAll(effect =>
            effect is RelayEffect.SendPresent asked ? asked with { Packets = list.Value } : effect);
        var turn = new Turn(_messages, effects);
        (_messages, _effects) = ([], []);
        return turn;
    }
}
