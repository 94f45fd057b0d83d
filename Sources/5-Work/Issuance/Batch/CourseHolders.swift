import Achievements
import Encodings
import Signing
import Synchronization

/// Finds out, learner by learner, who holds an award of a course: from a roster, or from a stream.
///
/// The id is looked for that a learner would have had in each batch; no name is opened. What a key signed that may have been in
/// other hands does not count, as in ``UnlockedWorkspace/holders(of:at:)``. Whole rosters are compared faster by ``HolderSearch``.
final class CourseHolders: Sendable {
    /// An award that is in force, or one that was revoked.
    struct Held: Sendable, Hashable {
        /// 16 bytes.
        let credential: [UInt8]
        /// When its batch was begun.
        let began: Instant
        /// Whether it was revoked, and nothing was put in its place.
        let isRevoked: Bool
    }

    private struct Batches {
        /// The latest batch of the ledger when they were read.
        var latest = -1
        var secrets: [SecretBytes] = []
        var began: [Int: Instant] = [:]
    }

    private let office: UnlockedWorkspace
    private let course: CourseIdentity
    private let own: Int?
    private let batches = Mutex(Batches())

    /// - Parameters:
    ///   - plan: What is awarded.
    ///   - own: The number of a batch that does not count.
    init(_ office: UnlockedWorkspace, of plan: IssuancePlan, but own: Int? = nil) {
        self.office = office
        course = plan.identity
        self.own = own
    }

    /// The awards that each learner holds, and those of hers that were revoked.
    ///
    /// - Parameter learners: Of each everything that she may have been told from others by: ``RosterRow/keys``.
    func awards(of learners: [[String]], at now: Instant) throws(IssuanceError) -> [[Held]] {
        let batches = try current()
        guard !batches.secrets.isEmpty, !learners.isEmpty else { return learners.map { _ in [] } }
        let ids = learners.map { keys in
            keys.flatMap { key in batches.secrets.map { CredentialIdentity(key: key, secret: $0).uuid } }
        }
        let ledger = office.workspace.ledger
        let all = ids.flatMap { $0 }
        var held: [[UInt8]: Ledger.Holding] = [:]
        for start in stride(from: 0, to: all.count, by: Self.mostAsked) {
            let part = Array(all[start..<min(start + Self.mostAsked, all.count)])
            held.merge(try ledger.read { try ledger.holdings(part, at: now, in: $0) }) { first, _ in first }
        }
        return ids.map { own in
            own.compactMap { id in
                held[id].flatMap { holding in
                    batches.began[holding.batch].map {
                        Held(credential: id, began: $0, isRevoked: holding.isRevoked)
                    }
                }
            }
        }
    }

    /// Ids that the ledger is asked for at once; databases take no endless list.
    private static let mostAsked = 4_096

    /// The batches of the course. They are read again when any was begun.
    private func current() throws(IssuanceError) -> Batches {
        let ledger = office.workspace.ledger
        let latest = try ledger.read { Int(try $0.number("SELECT max(number) FROM batches") ?? 0) }
        let known = batches.withLock { $0 }
        guard latest != known.latest else { return known }
        var found = Batches(latest: latest)
        for batch in try ledger.batches(awarding: course)
        where batch.number != own && !office.isSignedInDoubt(batch) {
            guard let record = try ledger.batch(id: batch.id, keys: office.keys) else { continue }
            found.secrets.append(record.secret)
            found.began[batch.number] = batch.began
        }
        let read = found
        batches.withLock { $0 = read }
        return read
    }
}
