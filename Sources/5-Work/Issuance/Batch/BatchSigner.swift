import Achievements
public import Contexts
import DataIntegrity
public import Encodings
import JSON
public import LinkedData
public import Signing
import Synchronization

/// Turns learners into signed files, without touching a disk: the inner loop of issuing.
///
/// ```swift
/// let signer = try BatchSigner(course: course, profile: profile, issuerID: did, verificationMethod: did + "#key-1",
///                              signer: key, secret: secret, issued: now)
/// let credential = try signer.credential(for: row, status: place)     // may be called from many threads
/// ```
///
/// The same row under the same secret gives the same document, always: ids and salts come from a keyed hash of what tells
/// the row from all others. Ed25519 has no randomness, so the signed bytes are the same too; a signature by a key on P-256
/// or P-384 is another one each time, and is kept to get the bytes back. That is what makes an interrupted batch continue
/// where it stopped.
public struct BatchSigner: Sendable {
    /// A credential as its file holds it.
    public struct Credential: Sendable, Hashable {
        /// The UUID, 16 bytes; the credential's id is `urn:uuid:` and its text.
        public let uuid: [UInt8]
        /// The file: canonical JSON with its proof.
        public let bytes: [UInt8]

        /// The value of the member `proof`, as the file holds it.
        var proof: [UInt8]? { (try? JSONDocument(parsing: bytes))?.root["proof"]?.canonicalBytes() }
    }

    private let record: CourseRecord
    private let batch: OpenBadges3.Batch
    private let issuerID: String
    private let issued: Instant
    private let secret: HMACSHA256.Key
    private let proofs: [ProofSigner]
    private let forms = FormCache()
    /// Minutes ahead of UTC, where every learner has the same day of award.
    private let commonOffset: Int?

    /// - Parameters:
    ///   - course: What is awarded.
    ///   - profile: Who awards.
    ///   - issuerID: The issuer's DID.
    ///   - verificationMethod: The id of the signing key.
    ///   - signer: The key.
    ///   - secret: What ids and salts are made from: random, new for each batch.
    ///   - issued: `validFrom` of every credential and `created` of every proof, to the second.
    ///   - processor: Reads what is signed as linked data.
    /// - Throws: ``IssuanceError`` `batch.cryptosuite` when the key does not make the proofs that the options ask for.
    public init(
        course: Course, profile: IssuerProfile, issuerID: String, verificationMethod: String, signer: any Signer,
        secret: SecretBytes, issued: Instant, options: IssuanceOptions = IssuanceOptions(),
        processor: JSONLDProcessor = .bundled
    ) throws {
        try self.init(
            record: CourseRecord(course, profile: profile, issuerID: issuerID), issuerID: issuerID,
            verificationMethod: verificationMethod, signer: signer, secret: secret, issued: issued, options: options,
            processor: processor)
    }

    init(
        record: CourseRecord, issuerID: String, verificationMethod: String, signer: any Signer, secret: SecretBytes,
        issued: Instant, options: IssuanceOptions, processor: JSONLDProcessor
    ) throws {
        self.record = record
        self.issuerID = issuerID
        self.issued = Instant(seconds: issued.seconds)
        self.secret = HMACSHA256.Key(secret)
        batch = OpenBadges3.Batch(course: record.achievement)
        commonOffset =
            record.hasOwnDates ? nil : record.offsetMinutes(for: RosterRow(row: 0), issued: issued)
        proofs = try ProofChoice(options.cryptosuites, for: signer.publicKey.type).signers(
            ProofOptions(verificationMethod: verificationMethod, created: Instant(seconds: issued.seconds)),
            context: .array(OpenBadges3.contexts.map(JSON.string)), signer: signer, processor: processor)
    }

    /// The signed credential of one learner.
    ///
    /// - Throws: ``Achievements/AchievementError`` for a row that a plan would have refused; what the signer throws.
    public func credential(for row: RosterRow, status: StatusPlace) throws -> Credential {
        try signed(for: row, status: status).credential
    }

    /// As ``credential(for:status:)``, with the SHA-256 of the file.
    func signed(for row: RosterRow, status: StatusPlace) throws -> (credential: Credential, digest: [UInt8]) {
        let identity = CredentialIdentity(row: row, secret: secret)
        let (bytes, digest) = try proofs.securedWithDigest(try document(row, identity, status))
        return (Credential(uuid: identity.uuid, bytes: bytes), digest)
    }

    /// The credential of one learner with the proof that it was issued with.
    ///
    /// - Parameter proof: The value of its member `proof`, as it was kept.
    /// - Throws: ``Achievements/AchievementError`` as ``credential(for:status:)``; ``IssuanceError``
    ///   `batch.not_reproducible` when the proof has no place in the document.
    func credential(for row: RosterRow, status: StatusPlace, proof: [UInt8]) throws -> Credential {
        let identity = CredentialIdentity(row: row, secret: secret)
        guard let bytes = try document(row, identity, status).filled(with: "proof", value: proof) else {
            throw IssuanceError(.batchNotReproducible)
        }
        return Credential(uuid: identity.uuid, bytes: bytes)
    }

    /// When the credential of a learner ends by itself.
    func validUntil(for row: RosterRow) -> Instant? { record.validUntil(for: row) }

    private func document(
        _ row: RosterRow, _ identity: CredentialIdentity, _ status: StatusPlace
    ) throws -> CanonicalForm {
        let offset = commonOffset ?? record.offsetMinutes(for: row, issued: issued)
        let kind = FormKind(row: row, status: status, utcOffsetMinutes: offset)
        let form = try forms.form(kind) { try prepare(row, identity, status) }
        switch form {
        case .quick(let form):
            return form.filled(row, identity, status)
        case .general(let template, let batch):
            let award = record.award(for: row)
            return template.filled(batch.values(for: award, envelope: envelope(row, identity, status)))
        }
    }

    /// The form for learners of this kind.
    private func prepare(
        _ row: RosterRow, _ identity: CredentialIdentity, _ status: StatusPlace
    ) throws -> FormCache.Form {
        // Days that differ from row to row are written by the room that knows how.
        let batch = batch(for: row)
        if !record.hasOwnDates,
            let quick = try CredentialForm(
                like: row, status: status, batch: batch, award: record.award, envelope: envelope)
        {
            return .quick(quick)
        }
        return .general(
            try batch.template(for: record.award(for: row), envelope: envelope(row, identity, status), gap: "proof"),
            batch)
    }

    /// What all learners with the differences of this one have in common.
    private func batch(for row: RosterRow) -> OpenBadges3.Batch {
        guard !row.overrides.isEmpty else { return batch }
        return OpenBadges3.Batch(
            course: record.achievement.varied(row.overrides, gradedAssessment: record.gradedAssessment))
    }

    /// The same credential by the plain way, for holding the quick one against it.
    package func plainCredential(for row: RosterRow, status: StatusPlace) throws -> Credential {
        let identity = CredentialIdentity(row: row, secret: secret)
        let document = try OpenBadges3.credential(
            batch(for: row).course.awarded(record.award(for: row)), envelope: envelope(row, identity, status))
        let form = try JSONTemplate(document, holes: [], gap: "proof").filled([])
        return Credential(uuid: identity.uuid, bytes: try proofs.secured(form))
    }

    private func envelope(_ row: RosterRow, _ identity: CredentialIdentity, _ status: StatusPlace) -> CredentialEnvelope
    {
        CredentialEnvelope(
            id: identity.id, issuerID: issuerID, issuedAt: issued, validUntil: record.validUntil(for: row),
            statusEntries: status.entries, utcOffsetMinutes: record.offsetMinutes(for: row, issued: issued),
            identitySalt: identity.salt)
    }
}

/// The forms that have been made so far. A batch has a few kinds of learners; each is prepared once.
//
// A class, so that copies of a signer share it.
private final class FormCache: Sendable {
    enum Form: Sendable {
        case quick(CredentialForm)
        case general(JSONTemplate, OpenBadges3.Batch)
    }

    private struct Forms {
        var all: [FormKind: Form] = [:]
        /// The one asked for last: learners of a kind stand together, and comparing is cheaper than looking up.
        var last: (kind: FormKind, form: Form)?

        mutating func form(_ kind: FormKind) -> Form? {
            if let last, last.kind == kind { return last.form }
            guard let form = all[kind] else { return nil }
            last = (kind, form)
            return form
        }
    }

    private let forms = Mutex(Forms())

    func form(_ kind: FormKind, make: () throws -> Form) throws -> Form {
        if let known = forms.withLock({ $0.form(kind) }) { return known }
        let form = try make()
        forms.withLock { $0.all[kind] = form }
        return form
    }
}
