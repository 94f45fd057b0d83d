public import Contexts
public import DataIntegrity
public import Encodings
public import LinkedData
import Signing
import StatusLists

/// Makes and signs the status lists of a workspace, in the state the ledger has now.
///
/// ```swift
/// let published = try StatusPublisher(office).publish(into: "public/status", at: clock.now())
/// ```
///
/// There are two lists for every 131,072 credentials: one of what was revoked, one of what is suspended. Each becomes a
/// file whose name is the last part of the list's address, so that the folder can be put on a web server as it is.
public struct StatusPublisher: Sendable {
    /// A list that was written.
    public struct Published: Sendable, Hashable {
        /// The address of the list, its id in credentials.
        public let address: String
        /// `revocation` or `suspension`.
        public let purpose: String
        /// The name of the file in the folder.
        public let file: String
        public let validUntil: Instant
        /// How many of its entries are set.
        public let setCount: Int
    }

    private let office: UnlockedWorkspace
    private let processor: JSONLDProcessor
    /// The kinds of proof; a list carries one of each. Empty for linked data with the suite that belongs to the key, which
    /// is what other verifiers read.
    public var cryptosuites: [Cryptosuite]
    /// Seconds for which a list is valid.
    public var lifetime: Int64
    /// Milliseconds for which a verifier may keep a list before it asks again.
    public var timeToLive: Int64?

    /// - Parameters:
    ///   - cryptosuites: The kinds of proof; none for linked data.
    ///   - lifetime: Seconds for which a list is valid; a week unless told otherwise.
    ///   - timeToLive: Milliseconds for which a verifier may keep it; as long as it is valid unless told otherwise. A list
    ///     that is handed over as a file counts from when it was made: an hour would make it useless the same day.
    ///   - processor: Reads what is signed as linked data.
    public init(
        _ office: UnlockedWorkspace, cryptosuites: [Cryptosuite] = [], lifetime: Int64 = 7 * 86_400,
        timeToLive: Int64? = nil, processor: JSONLDProcessor = .bundled
    ) {
        self.office = office
        self.cryptosuites = cryptosuites
        self.processor = processor
        self.lifetime = lifetime
        self.timeToLive = timeToLive
    }

    /// Signs every list and writes it.
    ///
    /// Each list is dated later than the last time, by a second at least, since the date is what tells a new list from an
    /// old one.
    ///
    /// - Parameters:
    ///   - path: The folder; it is made when it is missing, files in it are replaced one by one.
    ///   - now: The moment, from the clock.
    /// - Returns: The lists; none as long as nothing was issued.
    /// - Throws: ``IssuanceError`` `batch.cryptosuite` when the key does not make these proofs, `key.is_compromised`,
    ///   `clock.regressed`, `batch.locked`, `file.symlink`, `file.no_space`, `ledger.busy`; what signing throws.
    public func publish(into path: String, at now: Instant) throws -> [Published] {
        try office.checkKey()
        let proofs = try ProofChoice(cryptosuites, for: office.signer.publicKey.type)
        let ledger = office.workspace.ledger
        // One at a time: a list made before a revocation must not be written over one made after it.
        let lock = try FolderLock("publish", in: office.workspace.folder.subfolder(Workspace.locksName))
        defer { withExtendedLifetime(lock) {} }
        let states = try ledger.listStates()
        try Ledger.checkClock(now, after: ledger.lastAct())
        let folder = try Folder(path: path, creating: true)
        var published: [Published] = []
        var notes: [Ledger.Publication] = []
        for state in states {
            let from = Instant(seconds: max(now.seconds, (state.lastPublished?.seconds ?? .min) &+ 1))
            let until = from.adding(seconds: lifetime)
            let address = state.purpose == .revocation ? state.record.revocation : state.record.suspension
            let publication = StatusListPublication(
                address: address, issuer: office.workspace.issuerID, purpose: state.purpose, validFrom: from,
                validUntil: until, timeToLive: timeToLive)
            let bytes = try publication.signed(
                state.bits, verificationMethod: office.workspace.verificationMethod, by: office.signer,
                suites: proofs.suites, processor: processor)
            let name = StatusAddresses.fileName(purpose: state.purpose, number: state.record.number)
            try folder.write(bytes, as: name, mode: 0o644, isDurable: true)
            notes.append(
                Ledger.Publication(
                    list: state.record.number, purpose: state.purpose, instant: now, validFrom: from, validUntil: until,
                    digest: SHA256.hash(bytes)))
            published.append(
                Published(
                    address: address, purpose: state.purpose.text, file: name, validUntil: until,
                    setCount: state.bits.bytes.reduce(0) { $0 + $1.nonzeroBitCount }))
        }
        if !notes.isEmpty { try ledger.note(notes, keys: office.keys) }
        return published
    }
}
