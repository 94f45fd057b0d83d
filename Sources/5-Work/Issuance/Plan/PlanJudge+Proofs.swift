import Achievements
import Encodings
import JSON
import LinkedData

/// What the kind of proof asks of course and roster.
extension PlanJudge {
    /// A place in lists that stand for any.
    static let place = StatusPlace(revocation: "urn:example:revocation", suspension: "urn:example:suspension", index: 0)

    /// Looks for anything in a credential that a signature over linked data would not cover, in one of each kind.
    ///
    /// The profile defines every word it writes. What a course brings along are addresses: one that is not absolute, or
    /// that has characters no address has, would be dropped.
    mutating func checkCoverage(issuerID: String, _ processor: JSONLDProcessor) {
        guard !isBlocked else { return }
        var known: Set<String> = []
        for row in kinds.values.sorted(by: { $0.row < $1.row }) {
            guard let error = uncovered(row, issuerID, processor) else { continue }
            var facts = error.facts
            facts["cause"] = error.reason
            var pointer: String?
            if case .pointer(let text)? = error.place { pointer = text }
            facts["place"] = pointer
            if known.insert("\(error.reason) \(pointer ?? "")").inserted {
                append(
                    Finding(.problem, IssuanceError.Code.batchUncovered.rawValue, pointer: pointer, facts: facts))
            }
        }
    }

    private func uncovered(_ row: RosterRow, _ issuerID: String, _ processor: JSONLDProcessor) -> LinkedDataError? {
        let envelope = CredentialEnvelope(
            id: "urn:uuid:" + UUIDv8.text(UUIDv8.formed([UInt8](repeating: 0, count: 16))), issuerID: issuerID,
            issuedAt: now, validUntil: record.validUntil(for: row), statusEntries: Self.place.entries,
            utcOffsetMinutes: record.offsetMinutes(for: row, issued: now), identitySalt: "salt")
        // What keeps a credential from being written at all has been noted as a problem before.
        guard
            let document = try? OpenBadges3.credential(
                record.achievement.varied(row.overrides, gradedAssessment: record.gradedAssessment)
                    .awarded(record.award(for: row)), envelope: envelope),
            let root = (try? JSONDocument(parsing: document.canonicalBytes()))?.root
        else { return nil }
        do throws(LinkedDataError) {
            _ = try processor.dataset(of: root, options: .signedDocument)
            return nil
        } catch {
            return error
        }
    }

    /// Warns when the same course and roster were issued before with another kind of proof: it would be a second
    /// credential for every learner.
    ///
    /// - Returns: Whether they were.
    mutating func noteOtherProofs(than proofs: ProofChoice, in ledger: Ledger) throws(IssuanceError) -> Bool {
        let earlier = try ledger.began(course: course.digest, roster: scan.digest)
        guard let other = earlier.last(where: { $0.cryptosuite != proofs.text }) else { return false }
        append(
            Finding(
                .warning, IssuanceError.Code.batchOtherProof.rawValue,
                facts: ["date": other.began.date().description, "suite": other.cryptosuite]))
        return true
    }

    /// Says that the course was issued before, from another roster, read otherwise, or before its description was mended. Who
    /// holds it is known to the ledger's key alone.
    ///
    /// - Parameter besidesSameFiles: Whether it is said already that the very same files were issued.
    mutating func noteSameCourse(
        _ identity: CourseIdentity, in ledger: Ledger, besidesSameFiles: Bool
    ) throws(IssuanceError) {
        let earlier = try ledger.batches(awarding: identity)
            .filter {
                !besidesSameFiles || $0.rosterDigest != scan.digest || $0.courseDigest != course.digest
            }
        guard let last = earlier.last else { return }
        append(
            Finding(
                .warning, IssuanceError.Code.batchSameCourse.rawValue,
                facts: ["count": String(earlier.count), "date": last.began.date().description]))
    }

    /// Says that the same roster was issued under another title, where nothing tells a corrected title from another course.
    mutating func noteSameRoster(_ identity: CourseIdentity, in ledger: Ledger) throws(IssuanceError) {
        guard let facts = try ledger.sameRoster(as: scan.digest, under: identity) else { return }
        append(
            Finding(
                .warning, IssuanceError.Code.batchSameRoster.rawValue, pointer: "/id",
                line: course.lines[Element.title.name], facts: facts))
    }
}
