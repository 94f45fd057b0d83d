import Encodings
import Signing

/// A line on its way through a stream.
struct StreamEntry: Sendable {
    private(set) var row: RosterRow?
    private(set) var identity: CredentialIdentity?
    /// Where the credential stands in the lists.
    var place: StatusPlace?
    var list = 0
    var position = 0
    /// An earlier line of the group with the same learner.
    var twin: Int?
    var refusal: (any CodedError)?
    private(set) var credential: BatchSigner.Credential?
    /// Whether it still has to go into the ledger.
    var isNew = false
    /// What the ledger has of it.
    private var known: (digest: [UInt8], proof: [UInt8]?)?

    /// Whether it is to be signed.
    var isOpen: Bool { refusal == nil && credential == nil }

    init(_ line: [UInt8], number: Int, _ judge: StreamJudge, _ secret: SecretBytes) {
        do {
            let row = try judge.row(line, number: number)
            self.row = row
            identity = CredentialIdentity(row: row, secret: secret)
        } catch {
            refusal = (error as? any CodedError) ?? IssuanceError(.streamMember)
        }
    }

    /// Takes the place that the ledger has for the learner.
    mutating func take(_ award: AwardRecord, _ lists: [StatusListRecord], _ seed: SecretBytes) throws(IssuanceError) {
        guard let record = lists.first(where: { $0.number == award.list }) else {
            throw IssuanceError(.ledgerTampered, facts: ["table": LedgerTable.lists.name])
        }
        guard award.learner != nil else {
            refusal = IssuanceError(.streamErased, at: row.map { .cell(row: $0.row, column: 1) })
            return
        }
        list = award.list
        position = award.position
        place = StatusPlace(
            revocation: record.revocation, suspension: record.suspension, index: award.statusIndex)
        known = (award.digest, award.proof)
        twin = nil
    }

    /// Whoever holds the award from another batch gets no second one unasked.
    mutating func refuse(asHeldSince began: Instant) {
        refusal = IssuanceError(
            .batchAlreadyIssued, at: row.map { .cell(row: $0.row, column: 1) },
            facts: ["count": "1", "total": "1", "date": began.date().description])
    }

    /// Whose award from another batch was revoked gets no new one unasked.
    mutating func refuseAsRevoked() {
        refusal = IssuanceError(
            .batchRevokedBefore, at: row.map { .cell(row: $0.row, column: 1) },
            facts: ["count": "1", "total": "1", "rows": String(row?.row ?? 0)])
    }

    func signed(by signer: BatchSigner) throws -> BatchSigner.Credential {
        guard let row, let place else { throw IssuanceError(.ledgerTampered, facts: ["table": "leases"]) }
        if let proof = known?.proof { return try signer.credential(for: row, status: place, proof: proof) }
        return try signer.credential(for: row, status: place)
    }

    /// - Postcondition: A credential that differs from the one that was issued is refused.
    mutating func accept(_ signed: BatchSigner.Credential) {
        if let known {
            guard SHA256.hash(signed.bytes) == known.digest else {
                refusal = different
                return
            }
        } else if twin == nil {
            isNew = true
        }
        credential = signed
    }

    /// The same learner twice is one credential, and her values have to be the same.
    mutating func compare(with first: StreamEntry) {
        if let other = first.refusal {
            refusal = other
            return
        }
        guard let credential else { return }
        // ECDSA signs anew each time; what was signed has to be the same.
        guard let mine = row, var other = first.row else { return }
        other.row = mine.row
        if mine != other { refusal = different } else { self.credential = first.credential ?? credential }
    }

    private var different: IssuanceError {
        IssuanceError(
            .batchNotReproducible, at: row.map { .cell(row: $0.row, column: 1) },
            facts: ["row": String(row?.row ?? 0)])
    }

    /// Makes it be looked for again.
    mutating func reopen() {
        credential = nil
        isNew = false
    }

    func award(keepingProof: Bool, _ signer: BatchSigner) -> AwardRecord? {
        guard let row, let place, let credential else { return nil }
        return AwardRecord(
            position: position, row: row.row, marked: LearnerMarks.Source(row), credential: credential.uuid, list: list,
            statusIndex: place.index,
            validUntil: signer.validUntil(for: row), digest: SHA256.hash(credential.bytes),
            learner: AwardedLearner(row), proof: keepingProof ? credential.proof : nil)
    }
}
