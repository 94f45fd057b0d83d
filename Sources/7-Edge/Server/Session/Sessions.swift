import HTTPTypes
import Hummingbird
import Signing
import Synchronization

/// Who has signed in, and with what.
///
/// ```swift
/// let sessions = Sessions<Operator>(SessionPolicy(name: "issuer"), time: MachineTime()) { operator in operator.close() }
/// let visit = sessions.visit(request, port: context.port)
/// if let owner = visit.owner { … }                                  // signed in
/// let signedIn = sessions.signIn(owner, visit)                      // another token: what was planted before is worth nothing
/// return signedIn.keeping(response)
/// ```
///
/// In memory, bounded, and gone with the program. What the owner is, is the role's business: an open wallet, an operator.
//
// A class: every request reads and changes it.
final class Sessions<Owner: Sendable>: Sendable {
    private struct Session {
        let owner: Owner
        let begun: Duration
        var used: Duration
    }

    private let policy: SessionPolicy
    private let time: any ElapsedTime
    private let onEnd: @Sendable (Owner) -> Void
    private let key = SecretBytes.random(count: 32)
    private let sessions = Mutex<[[UInt8]: Session]>([:])

    /// - Parameter onEnd: Is told each owner whose session ends, however that comes.
    init(_ policy: SessionPolicy, time: any ElapsedTime, onEnd: @escaping @Sendable (Owner) -> Void = { _ in }) {
        self.policy = policy
        self.time = time
        self.onEnd = onEnd
    }

    /// Whose request this is; that it came counts as use, unless it says that nobody asked for it.
    ///
    /// - Parameter port: The port it came to; nil where a proxy is in front.
    func visit(_ request: Request, port: Int?) -> Visit<Owner> {
        let name = policy.cookieName(port: port)
        endOver()
        let isUse = request.uri.queryParameters[Substring(Visits.unasked)] == nil
        let tokens = Self.tokens(named: name, in: request.headers)
        let now = time.elapsed()
        // Another page of this machine may have planted one more: the one that signed in counts.
        let found = sessions.withLock { sessions in
            tokens.first { sessions[$0.digest] != nil }.map { token in
                if isUse { sessions[token.digest]?.used = now }
                return (token, sessions[token.digest]?.owner)
            }
        }
        guard let (token, owner) = found ?? tokens.first.map({ ($0, nil) }) else {
            return made(.random(), owner: nil, isNew: true, name)
        }
        return made(token, owner: owner, isNew: false, name)
    }

    /// Signs somebody in: under a new token, and the one of the visit ends.
    func signIn(_ owner: Owner, _ visit: Visit<Owner>, port: Int?) -> Visit<Owner> {
        let token = SessionToken.random()
        let now = time.elapsed()
        let ended = sessions.withLock { sessions in
            var ended = [sessions.removeValue(forKey: visit.token.digest)]
            while sessions.count >= policy.most, let oldest = sessions.min(by: { $0.value.used < $1.value.used }) {
                ended.append(sessions.removeValue(forKey: oldest.key))
            }
            sessions[token.digest] = Session(owner: owner, begun: now, used: now)
            return ended.compactMap { $0 }
        }
        for session in ended { onEnd(session.owner) }
        return made(token, owner: owner, isNew: true, policy.cookieName(port: port))
    }

    /// Ends the session of a visit.
    func end(_ visit: Visit<Owner>) {
        if let session = sessions.withLock({ $0.removeValue(forKey: visit.token.digest) }) { onEnd(session.owner) }
    }

    /// Ends the sessions of which this is true: of an operator whose account was closed, for example.
    func end(where isEnding: (Owner) -> Bool) {
        let ended = sessions.withLock { sessions in
            let ended = sessions.filter { isEnding($0.value.owner) }
            for (name, _) in ended { sessions[name] = nil }
            return ended.values
        }
        for session in ended { onEnd(session.owner) }
    }

    /// Ends what nobody has used for too long, and what has lasted too long.
    func endOver() {
        let now = time.elapsed()
        let ended = sessions.withLock { sessions in
            let ended = sessions.filter {
                now - $0.value.used >= policy.idle || now - $0.value.begun >= policy.longest
            }
            for (name, _) in ended { sessions[name] = nil }
            return ended.values
        }
        for session in ended { onEnd(session.owner) }
    }

    /// Seconds after which a page of a session should be gone from the screen.
    var idleSeconds: Int { Int(policy.idle.components.seconds) + 5 }

    /// How many there are.
    var count: Int { sessions.withLock { $0.count } }

    private func made(_ token: SessionToken, owner: Owner?, isNew: Bool, _ name: String) -> Visit<Owner> {
        Visit(token: token, owner: owner, isNew: isNew, key: key, cookie: (name, policy.isBehindProxy))
    }

    /// The cookies of the name that one of our servers can have written.
    private static func tokens(named name: String, in fields: HTTPFields) -> [SessionToken] {
        CookieField.values(of: name, in: fields).compactMap(SessionToken.init(cookie:))
    }
}
