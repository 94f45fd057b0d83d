public import Encodings
public import Texts

/// Which credential each learner of a batch of corrections had before.
struct Replacing: Sendable {
    /// What the ledger notes.
    let note: ReplacementNote
    /// Every credential that is replaced.
    let old: [[UInt8]]
    /// Those of learners who have a number, by it.
    let byNumber: [String: [UInt8]]
    /// The old credential, where there is one pair only.
    let only: [UInt8]?

    init(_ pairs: [ReplacementPair], _ note: ReplacementNote) {
        self.note = note
        var old: [[UInt8]] = []
        var byNumber: [String: [UInt8]] = [:]
        for pair in pairs {
            guard let id = UUIDv8.bytes(of: pair.old.id) else { continue }
            old.append(id)
            if let number = pair.old.idNumber { byNumber[number] = id }
        }
        self.old = old
        self.byNumber = byNumber
        only = pairs.count == 1 ? old.first : nil
    }

    /// - Throws: ``IssuanceError`` `replace.unpaired`.
    func predecessor(of row: RosterRow, at position: Int) throws(IssuanceError) -> [UInt8] {
        if let only, position == 0 { return only }
        guard let number = row.idNumber, let old = byNumber[number] else { throw Self.unpaired(row) }
        return old
    }

    static func unpaired(_ row: RosterRow) -> IssuanceError {
        IssuanceError(.replaceUnpaired, at: .cell(row: row.row, column: 1), facts: ["row": String(row.row)])
    }
}

/// A credential and the learner whose corrected one takes its place.
public struct ReplacementPair: Sendable, Hashable, CustomStringConvertible {
    /// The credential as it is.
    public let old: IssuedCredential
    /// The row of the corrected learner.
    public let row: Int
    /// The corrected name.
    public let learner: String
    /// The number of the corrected learner.
    public let idNumber: String?
    /// What the corrected credential says beside the name; of the old one the ledger keeps none of it.
    public let grade: String?
    public let awardDate: CalendarDate?
    public let email: String?

    init(old: IssuedCredential, row: RosterRow, record: CourseRecord) {
        self.old = old
        self.row = row.row
        learner = row.displayName ?? row.idNumber ?? ""
        idNumber = row.idNumber
        grade = row.grade
        awardDate = record.awardDate(for: row)
        email = row.email
    }

    /// The same row in place of another credential.
    init(_ pair: ReplacementPair, old: IssuedCredential) {
        self.old = old
        row = pair.row
        learner = pair.learner
        idNumber = pair.idNumber
        grade = pair.grade
        awardDate = pair.awardDate
        email = pair.email
    }

    public var description: String { "ReplacementPair(\(old.id), redacted)" }
}

extension UnlockedWorkspace {
    /// Which credentials a roster of corrected learners would replace.
    ///
    /// One credential and one row are a pair. More are paired by the learner's number, which the old credential and the
    /// corrected row have to share: nothing is guessed by name, since names are what is corrected.
    ///
    /// - Parameters:
    ///   - old: The credentials to be replaced, or, to have them found by number, those of the batch with the mistake and of
    ///     those that corrected it: a credential stands behind what took its place, if that is among them.
    ///   - isExact: Whether each of `old` must be replaced; false to take those that the roster names.
    ///   - allowsOtherLearner: Whether one row may take the place of one credential although their numbers differ: the number is
    ///     what is corrected.
    /// - Throws: ``IssuanceError`` `replace.unpaired` with the row that has no credential, or with the id of the credential
    ///   without a row; `status.final` for a row whose credential is revoked; `replace.other_learner` with both numbers; what
    ///   reading the roster throws.
    public func replacements(
        of old: [IssuedCredential], with plan: IssuancePlan, isExact: Bool,
        allowingOtherLearner allowsOtherLearner: Bool = false
    ) throws(IssuanceError) -> [ReplacementPair] {
        let rows = try RosterRows(plan.roster, plan.scan)
        var learners: [RosterRow] = []
        while let row = try rows.next() { learners.append(row) }
        let behind = isExact ? [] : try standingBehind(old)
        let old = old.filter { !behind.contains($0.id) }
        var pairs: [ReplacementPair] = []
        if old.count == 1, learners.count == 1 {
            if !allowsOtherLearner { try Self.checkNumber(of: learners[0], in: old[0]) }
            pairs = [ReplacementPair(old: old[0], row: learners[0], record: plan.record)]
        } else {
            var byNumber: [String: IssuedCredential] = [:]
            for credential in old where isExact || !credential.isRevoked || credential.replacedBy != nil {
                guard let number = credential.idNumber else { continue }
                // Two credentials of one learner: which of them is meant cannot be told.
                if let other = byNumber.updateValue(credential, forKey: number) {
                    throw IssuanceError(.replaceUnpaired, facts: ["id": other.id])
                }
            }
            for row in learners {
                guard let number = row.idNumber, let credential = byNumber.removeValue(forKey: number) else {
                    throw Self.unpaired(row, among: old)
                }
                pairs.append(ReplacementPair(old: credential, row: row, record: plan.record))
            }
            if isExact, pairs.count != old.count {
                let paired = Set(pairs.map(\.old.id))
                let rest = old.first { !paired.contains($0.id) }
                throw IssuanceError(.replaceUnpaired, facts: ["id": rest?.id ?? ""])
            }
        }
        return pairs
    }

    /// Why nothing can take the place of a row's credential: there is none, or it is revoked for good.
    private static func unpaired(_ row: RosterRow, among old: [IssuedCredential]) -> IssuanceError {
        guard let number = row.idNumber, let own = old.first(where: { $0.isRevoked && $0.idNumber == number }) else {
            return Replacing.unpaired(row)
        }
        return IssuanceError(.statusFinal, at: .cell(row: row.row, column: 1), facts: ["id": own.id])
    }

    /// A name is what is corrected; the number says whose it is.
    private static func checkNumber(of row: RosterRow, in old: IssuedCredential) throws(IssuanceError) {
        guard let number = old.idNumber, let other = row.idNumber,
            DuplicateFinder.folded(number) != DuplicateFinder.folded(other)
        else { return }
        throw IssuanceError(
            .replaceOtherLearner, at: .cell(row: row.row, column: 1),
            facts: ["row": String(row.row), "number": Finding.cut(number), "other": Finding.cut(other), "id": old.id])
    }

    /// The ids of those credentials in whose place another one of them stands by now.
    private func standingBehind(_ credentials: [IssuedCredential]) throws(IssuanceError) -> Set<String> {
        let replaced = credentials.compactMap { $0.replacedBy == nil ? nil : UUIDv8.bytes(of: $0.id) }
        let all = Set(credentials.compactMap { UUIDv8.bytes(of: $0.id) })
        return Set(try workspace.ledger.replaced(replaced, by: all).map(Ledger.text))
    }

    /// Issues corrected credentials in place of others, which are revoked: each pair in one step.
    ///
    /// ```swift
    /// let found = try office.correction(of: office.credentials(selection), with: plan, isExact: false, at: clock.now())
    /// let receipt = try await office.replace(
    ///     found.pairs, with: found.plan, into: "corrected", reason: "name misspelt", at: clock.now())
    /// ```
    ///
    /// It is a batch like any other: interrupted, the same call continues it. In the ledger the old credential points to the
    /// new one. Verifiers see the revocation once the lists are published. Where a batch of the same corrections was given up, a
    /// new one is begun: what that one had corrected is not replaced again.
    ///
    /// - Parameters:
    ///   - pairs: What ``replacements(of:with:isExact:)`` said.
    ///   - plan: Course and corrected learners.
    ///   - reason: Why, kept sealed.
    ///   - outputs: What is made besides the credentials' files.
    ///   - texts: The words around the facts on certificates.
    /// - Throws: As ``issue(_:into:at:resuming:workers:progress:)``, but `replace.abandoned` for `batch.abandoned`;
    ///   `replace.already`, `status.final` before anything is begun.
    public func replace(
        _ pairs: [ReplacementPair], with plan: IssuancePlan, into path: String, reason: String = "",
        at now: Instant, outputs: OutputPlan = OutputPlan(), texts: Texts = Texts(),
        progress: (@Sendable (BatchProgress) -> Void)? = nil
    ) async throws -> BatchReceipt {
        let replacing = Replacing(pairs, ReplacementNote(reason: reason, instant: Instant(seconds: now.seconds)))
        let receipt: BatchReceipt
        do {
            receipt = try await issue(
                plan, into: path, at: now, outputs: outputs, texts: texts, replacing: replacing, progress: progress)
        } catch let error as IssuanceError where error == IssuanceError(.batchAbandoned) {
            // What can be done about it is something else than for a batch that replaces nothing.
            throw IssuanceError(.replaceAbandoned, at: error.place, facts: error.facts)
        }
        try link(receipt, replacing)
        return receipt
    }

    /// Notes what is replaced by credentials that had been issued before anybody said that they replace something.
    private func link(_ receipt: BatchReceipt, _ replacing: Replacing) throws {
        let ledger = workspace.ledger
        guard let id = UUIDv8.bytes(of: receipt.batch), let batch = try ledger.batch(id: id, keys: keys) else { return }
        for start in stride(from: 0, to: batch.rows, by: BatchRun.groupSize) {
            var awards = try ledger.awards(of: batch, start..<min(start + BatchRun.groupSize, batch.rows), keys: keys)
            try ledger.write { connection in
                awards = try awards.compactMap { award in
                    var award = award
                    let number = award.learner?.idNumber
                    award.replaces = replacing.only ?? number.flatMap { replacing.byNumber[$0] }
                    guard let old = award.replaces else { return nil }
                    return try Ledger.successor(of: old, in: connection) == award.credential ? nil : award
                }
                if !awards.isEmpty { try ledger.replace(awards, replacing.note, in: connection, keys) }
            }
        }
    }
}
