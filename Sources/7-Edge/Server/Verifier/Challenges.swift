import Encodings
import Signing
import Synchronization

/// Challenges for presentations: handed out by `POST /challenges`, each good for one presentation.
///
/// ```swift
/// let challenge = challenges.new(at: now)                      // testamur-…
/// if try challenges.isOurs(challenge, at: now) { try challenges.use(challenge, at: now) }
/// ```
///
/// A challenge carries its own time and a tag by a key of this process, so that handing one out keeps nothing: whoever asks for a
/// million of them fills no memory. Kept is only which were used, until they are too old to be used again.
///
/// Source: VCALM (VC-API), "Challenges".
final class Challenges: Sendable {
    /// Seconds for which a challenge is good.
    static let lifetime: Int64 = 600
    /// Used ones that are remembered at once.
    static let mostUsed = 100_000

    /// What no challenge that somebody else made up is meant to begin with.
    private static let prefix = "testamur-"
    private static let (randomCount, timeCount, tagCount) = (16, 8, 16)

    private let key = SecretBytes.random(count: 32)
    private let most: Int
    /// When each used one is too old, in seconds.
    private let used = Mutex<[[UInt8]: Int64]>([:])

    init(mostUsed: Int = Challenges.mostUsed) { most = mostUsed }

    func new(at now: Instant) -> String {
        let seconds = UInt64(bitPattern: now.seconds)
        let time = (0..<Self.timeCount).map { UInt8(truncatingIfNeeded: seconds >> (56 - 8 * UInt64($0))) }
        let message = SecureRandom.bytes(Self.randomCount) + time
        return Self.prefix + Base64URL.encode(message + tag(message))
    }

    /// Whether this server has handed it out, and it may still be used. One of somebody else's is theirs to watch.
    ///
    /// - Throws: ``ServerError`` `challenge.expired` for what looks like ours and was made by another process or too long ago,
    ///   `presentation.replayed` for one that was used.
    func isOurs(_ challenge: String, at now: Instant) throws(ServerError) -> Bool {
        guard challenge.utf8.starts(with: Self.prefix.utf8) else { return false }
        let (message, end) = try read(challenge)
        guard now.seconds <= end else { throw ServerError(.challengeExpired) }
        guard used.withLock({ $0[message] }) == nil else { throw ServerError(.replayed) }
        return true
    }

    /// Notes that a presentation was accepted with it; of two at the same moment one is refused.
    ///
    /// - Throws: ``ServerError`` `presentation.replayed`, `challenge.expired`; `server.busy` when no more are remembered.
    func use(_ challenge: String, at now: Instant) throws(ServerError) {
        let (message, end) = try read(challenge)
        try used.withLock { used throws(ServerError) in
            guard used[message] == nil else { throw ServerError(.replayed) }
            if used.count >= most { used = used.filter { $0.value >= now.seconds } }
            // To forget one would make it good again.
            guard used.count < most else { throw ServerError(.busy) }
            used[message] = end
        }
    }

    /// What the tag stands for, and the last second at which it is good.
    private func read(_ challenge: String) throws(ServerError) -> (message: [UInt8], end: Int64) {
        let encoded = Array(challenge.utf8.dropFirst(Self.prefix.utf8.count))
        guard let bytes = try? Base64URL.decode(encoded.span),
            bytes.count == Self.randomCount + Self.timeCount + Self.tagCount
        else { throw ServerError(.challengeExpired) }
        let message = Array(bytes.dropLast(Self.tagCount))
        guard ConstantTime.equals(Array(bytes.suffix(Self.tagCount)), tag(message)) else {
            throw ServerError(.challengeExpired)
        }
        let seconds = message.suffix(Self.timeCount).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let (end, isTooLate) = Int64(bitPattern: seconds).addingReportingOverflow(Self.lifetime)
        guard !isTooLate else { throw ServerError(.challengeExpired) }
        return (message, end)
    }

    private func tag(_ message: [UInt8]) -> [UInt8] {
        Array(HMACSHA256.tag(Array("challenge".utf8) + message, key: key).prefix(Self.tagCount))
    }
}
