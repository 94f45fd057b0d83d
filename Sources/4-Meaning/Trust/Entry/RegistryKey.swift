public import Encodings
internal import Identifiers
public import Signing
internal import Synchronization

/// A key that a registry lists for an issuer, with the days on which it counts.
///
/// A class because the costly judgement of whether the bytes are a sound key is made once, when the key is first asked
/// for, and kept: a registry lists thousands of keys, of which a run uses a few.
public final class RegistryKey: Sendable {
    /// How the key is named.
    public enum Kind: String, Sendable, CaseIterable {
        /// A method of a did:web document.
        case didWeb = "did_web"
        /// A did:key, which is the key itself.
        case didKey = "did_key"
        /// A certificate, by its SHA-256 fingerprint.
        case x509
        /// A JSON Web Key.
        case jwk
        /// A key under a web address with a fragment, which may be the key itself.
        case https
    }

    /// What the key signs.
    public enum Use: String, Sendable, CaseIterable {
        /// Credentials and status lists.
        case assertion
        /// Presentations and requests.
        case authentication
    }

    /// Whether the key is still in use, and how it ended if not.
    public enum Status: String, Sendable, CaseIterable {
        case active
        /// Replaced; what it signed before still counts.
        case retired
        /// Taken back; what it signed before still counts, its last day is ``Period/to``.
        case revoked
        /// Perhaps in other hands; the entry's ``Compromise`` says since when.
        case compromised
    }

    /// How the key is named.
    public let kind: Kind
    /// What names the key in the entry: a DID URL, a DID, a fingerprint.
    public let value: String
    /// What the key signs.
    public let use: Use
    /// The first and the last day for signatures of this key.
    public let period: Period
    /// Whether it is still in use.
    public let status: Status
    /// Certificates that were given with the key, in base64, its own first.
    public let certificates: [String]

    /// The id of the verification method, in UTF-8: what a proof names. Nil for a certificate.
    public let methodID: [UInt8]?
    /// Who controls the method, in UTF-8: what stands before the `#` of ``methodID``; nil when nothing does.
    public let controller: [UInt8]?
    /// The key with its type's code in front, as a Multikey holds it; nil when the registry does not carry the key.
    let multikeyBytes: [UInt8]?
    /// The id of the entry that lists the key.
    private let entryID: String
    private let judged = Mutex<JudgedKey?>(nil)

    init(
        entryID: String, kind: Kind, value: String, use: Use, period: Period, status: Status, certificates: [String],
        methodID: [UInt8]?, controller: [UInt8]?, multikeyBytes: [UInt8]?
    ) {
        self.entryID = entryID
        self.kind = kind
        self.value = value
        self.use = use
        self.period = period
        self.status = status
        self.certificates = certificates
        self.methodID = methodID
        self.controller = controller
        self.multikeyBytes = multikeyBytes
    }

    /// Whether the registry carries the key itself, not only its name.
    public var isAtHand: Bool { multikeyBytes != nil }

    /// The key, if the registry carries it and it is a sound one.
    ///
    /// - Returns: nil when the registry only names the key.
    /// - Throws: ``TrustError`` `registry.key`, with the reason of the key room in the fact `cause`.
    public func publicKey() throws(TrustError) -> PublicKey? {
        try judgedKey()?.get().method.publicKey
    }

    /// The key as a resolver hands it out; nil when the registry only names it.
    func judgedKey() -> Result<ResolvedMethod, TrustError>? {
        guard let multikeyBytes else { return nil }
        if let known = judged.withLock({ $0 }) { return known.result }
        let found = JudgedKey(judge(multikeyBytes))
        judged.withLock { $0 = found }
        return found.result
    }

    private func judge(_ multikeyBytes: [UInt8]) -> Result<ResolvedMethod, TrustError> {
        do {
            let key = try PublicKey(multikeyBytes: multikeyBytes)
            // The last day is included: the key ends when the next one begins.
            let end = period.to.map { Instant(seconds: Int64($0.dayNumber + 1) * 86_400) }
            let method = VerificationMethod(
                id: methodID.map { String(decoding: $0, as: UTF8.self) } ?? value,
                controller: controller.map { String(decoding: $0, as: UTF8.self) } ?? "", publicKey: key,
                expires: end, revoked: status == .revoked ? end : nil)
            let source = KeySource.registry(entry: entryID, from: period.from, to: period.to, status: status.rawValue)
            return .success(ResolvedMethod(method: method, source: source))
        } catch {
            let cause = (error as? any CodedError)?.reason ?? "key.malformed"
            return .failure(TrustError(.key, facts: ["key": value, "cause": cause]))
        }
    }

    /// What the days in the registry say about a signature.
    ///
    /// - Parameter instant: When it was made, as far as that is known. A key without a last day counts for a signature
    ///   without a date; one that has a last day does not.
    public func standing(at instant: Instant?) -> KeyStanding {
        guard let instant else { return period.to.map { .undated(end: $0) } ?? .inWindow }
        let day = instant.date()
        if let from = period.from, day < from { return .notYet(from: from) }
        if let to = period.to, to < day { return status == .revoked ? .revoked(after: to) : .ended(on: to) }
        return .inWindow
    }
}

/// The answer to whether bytes are a sound key, worked out once.
private final class JudgedKey: Sendable {
    let result: Result<ResolvedMethod, TrustError>

    init(_ result: Result<ResolvedMethod, TrustError>) {
        self.result = result
    }
}
