public import Contexts
public import DataIntegrity
public import Encodings
public import JSON
public import LinkedData
import Signing
import Synchronization

/// Signs credentials that another program wrote, one by one, with a place of their own in the status lists.
///
/// ```swift
/// let issuer = try DocumentIssuer(office, now: clock.now())
/// let file = try issuer.issue(document, at: clock.now()) { bytes in try judge(bytes) }
/// ```
///
/// In the ledger they are one stream for each key. What the issuer's own batches promise, the same bytes for the same row, is
/// not promised here: whoever wrote the document knows what it says, and its id is given once.
public final class DocumentIssuer: Sendable {
    /// Status indexes that are leased at a time; those that are left when the program ends are given to nobody.
    static let block = 64

    public let office: UnlockedWorkspace
    private let batch: BatchRecord
    private let processor: JSONLDProcessor
    private let leased: Mutex<LeasedPlaces>

    /// Joins the stream of documents, or begins it.
    ///
    /// - Parameter now: The moment, from the clock.
    /// - Throws: ``IssuanceError`` `key.is_compromised`, `clock.regressed`, `ledger.busy`, `ledger.io`.
    public init(_ office: UnlockedWorkspace, now: Instant, processor: JSONLDProcessor = .bundled) throws {
        try office.checkKey()
        self.office = office
        self.processor = processor
        let workspace = office.workspace
        var message: [UInt8] = []
        message.appendPart("testamur documents 1".utf8)
        message.appendPart(workspace.digest)
        message.appendPart(workspace.publicKey.multikey.utf8)
        let inputs = SHA256.hash(message)
        let recipe: JSON = [
            "documents": true, "publicKeyMultibase": .string(workspace.publicKey.multikey), "title": "VC-API",
        ]
        let new = Ledger.NewBatch(
            inputs: inputs, courseDigest: inputs, rosterDigest: inputs, rows: 0, created: Instant(seconds: now.seconds),
            verificationMethod: workspace.verificationMethod, recipe: recipe.text())
        batch = try office.checked(workspace.ledger.joined(new, keys: office.keys))
        leased = Mutex(LeasedPlaces(seed: office.keys.shuffling))
    }

    /// Signs a credential and notes it in the ledger.
    ///
    /// - Parameters:
    ///   - document: The credential: an object, the issuer one of ours, without `proof` and `credentialStatus`. One without
    ///     `id` gets a random one.
    ///   - suites: The kinds of proof; none for linked data with the suite that belongs to the key.
    ///   - now: The moment, from the clock; `created` of the proof.
    ///   - check: Is shown the signed file before anybody else; what it throws goes through, and nothing was issued.
    /// - Returns: The signed credential, canonical JSON.
    /// - Throws: ``IssuanceError`` `document.issuer`, `document.proof_present`, `document.status_present`,
    ///   `document.issuer_profile`, `document.address`, `document.context`,
    ///   `document.already_issued`, `document.member`, `document.kind`, `batch.cryptosuite`, `batch.key_changed` and
    ///   `key.is_compromised` when that has become of the key since, `ledger.busy`; what signing throws.
    public func issue(
        _ document: JSON, suites: [Cryptosuite] = [], at now: Instant, check: ([UInt8]) throws -> Void = { _ in }
    ) throws -> [UInt8] {
        try office.checkKeyStillSigns()
        let draft = try DocumentDraft(
            document, issuerID: office.workspace.issuerID, profile: office.workspace.profile, lists: listAddresses)
        let ledger = office.workspace.ledger
        guard try ledger.read({ try Ledger.award(draft.key, in: $0) }) == nil else { throw draft.alreadyIssued }
        let place = try leased.withLock { try $0.next { try lease($0) } }
        do {
            let bytes = try DocumentSigner(
                signer: office.signer, verificationMethod: office.workspace.verificationMethod, processor: processor
            ).signed(draft.placed(at: place.place), suites: suites, at: now)
            try check(bytes)
            let award = AwardRecord(
                position: place.position, row: 0, credential: draft.key, list: place.list,
                statusIndex: place.place.index, validUntil: draft.validUntil, digest: SHA256.hash(bytes),
                learner: draft.learner)
            try ledger.write { connection in
                guard try Ledger.award(draft.key, in: connection) == nil else { throw draft.alreadyIssued }
                try ledger.append([award], to: batch, in: connection, office.keys)
            }
            return bytes
        } catch {
            // Nobody has seen where it would have stood: the next one stands there.
            leased.withLock { $0.giveBack(place) }
            throw Self.blaming(error)
        }
    }

    /// What is wrong with a member that was added here is wrong with the contexts: they give its words no meaning, or another.
    private static func blaming(_ error: any Error) -> any Error {
        guard let error = error as? any CodedError, case .pointer(let pointer)? = error.place,
            pointer.utf8.starts(with: "/credentialStatus".utf8)
        else { return error }
        return IssuanceError(.documentContext, at: .pointer("/@context"), facts: ["cause": error.reason])
    }

    /// Revokes, suspends or reinstates a credential, whatever its id looks like.
    ///
    /// - Parameter id: The `id` of the credential as it stands in it.
    /// - Throws: As ``UnlockedWorkspace/change(_:_:reason:at:)``.
    public func change(_ id: String, _ act: StatusAct, at instant: Instant) throws(IssuanceError) -> CredentialStatus {
        let key = DocumentDraft.key(of: id)
        do throws(IssuanceError) {
            let changed = try office.workspace.ledger.change([key], act, reason: "", at: instant, keys: office.keys)
            guard let status = changed.first else { throw unknown(id) }
            return status
        } catch {
            // The name it has for whoever asks.
            throw error.code == .ledgerUnknownCredential ? unknown(id) : error
        }
    }

    /// How the addresses of the issuer's own status lists begin.
    private var listAddresses: [[UInt8]] {
        office.workspace.profile.baseURL.map { [Array("\($0)/status/".utf8)] } ?? []
    }

    private func unknown(_ id: String) -> IssuanceError {
        IssuanceError(.ledgerUnknownCredential, facts: ["id": Finding.cut(id)])
    }

    private func lease(_ count: Int) throws -> [(lease: StatusLease, list: StatusListRecord)] {
        try office.workspace.ledger.lease(
            max(count, Self.block), for: batch, keys: office.keys,
            addresses: StatusAddresses(baseURL: office.workspace.profile.baseURL).addresses(ofList:))
    }
}

/// Places in the lists, one after the other; one that was not used comes first.
struct LeasedPlaces {
    typealias Place = (position: Int, list: Int, place: StatusPlace)

    private var blocks: LeasedBlocks
    private var unused: [Place] = []

    init(seed: SecretBytes) { blocks = LeasedBlocks(seed: seed) }

    mutating func next(lease: (Int) throws -> [(lease: StatusLease, list: StatusListRecord)]) throws -> Place {
        if let place = unused.popLast() { return place }
        guard let place = try blocks.places(1, lease: lease).first else {
            throw IssuanceError(.ledgerTampered, facts: ["table": "leases"])
        }
        return place
    }

    mutating func giveBack(_ place: Place) { unused.append(place) }
}
