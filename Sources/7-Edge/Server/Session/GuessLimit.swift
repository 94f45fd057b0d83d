import Synchronization

/// How often a secret may be tried: five times, then after a time that doubles.
///
/// ```swift
/// let limit = GuessLimit(time: MachineTime())
/// let wallet = try limit.trying("mira") { try open(passphrase) } isWrong: { $0 is WrongPassphrase }
/// ```
///
/// A try counts before it is made, so that many at the same time are no more than many in a row. Nothing sleeps: whoever comes too early
/// is told so. The right secret sets the count back. It is kept in memory, by name, and bounded.
final class GuessLimit: Sendable {
    private struct Count {
        var tries = 0
        var last = Duration.zero
    }

    private let time: any ElapsedTime
    private let counts = Mutex<[String: Count]>([:])

    /// Tries without waiting.
    static let free = 5
    /// The first time to wait, and the longest.
    static let (first, longest) = (Duration.seconds(15), Duration.seconds(3_600))
    /// Most names; the one that was tried longest ago is forgotten for a new one.
    private static let mostNames = 1_000

    init(time: any ElapsedTime) { self.time = time }

    /// Makes one try.
    ///
    /// - Parameters:
    ///   - name: Whose secret it is: of a wallet, of an operator.
    ///   - isWrong: Whether an error says that the secret was wrong. Another one does not count.
    /// - Throws: ``ServerError`` `signin.delayed` with the fact `seconds`, and the body is not run; what the body throws.
    func trying<Value>(
        _ name: String, _ body: () throws -> Value, isWrong: (any Error) -> Bool
    ) throws -> Value {
        try begin(name)
        do {
            let value = try body()
            counts.withLock { $0[name] = nil }
            return value
        } catch {
            if !isWrong(error) { takeBack(name) }
            throw error
        }
    }

    private func begin(_ name: String) throws(ServerError) {
        let now = time.elapsed()
        let rest = counts.withLock { counts -> Duration? in
            var count = counts[name] ?? Count()
            let rest = Self.delay(after: count.tries) - (now - count.last)
            guard count.tries < Self.free || rest <= .zero else { return rest }
            if counts[name] == nil, counts.count >= Self.mostNames,
                let oldest = counts.min(by: { $0.value.last < $1.value.last })
            {
                counts[oldest.key] = nil
            }
            count.tries += 1
            count.last = now
            counts[name] = count
            return nil
        }
        guard let rest else { return }
        let seconds = rest.components.seconds + (rest.components.attoseconds > 0 ? 1 : 0)
        throw ServerError(.signInDelayed, facts: ["seconds": String(seconds)])
    }

    private func takeBack(_ name: String) {
        counts.withLock { counts in
            guard let count = counts[name] else { return }
            counts[name] = count.tries > 1 ? Count(tries: count.tries - 1, last: count.last) : nil
        }
    }

    /// How long to wait after so many wrong ones.
    private static func delay(after tries: Int) -> Duration {
        let doublings = max(0, tries - free)
        return doublings < 8 ? min(first * (1 << doublings), longest) : longest
    }
}
