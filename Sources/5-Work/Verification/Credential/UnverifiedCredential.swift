public import Achievements
public import JSON

/// A credential as it was received: bytes, claims and proofs, nothing judged yet.
///
/// ```swift
/// let credential = try UnverifiedCredential(parsing: bytes)
/// let report = verifier.verify(credential)
/// guard let verified = report.verified else { return print(report.verdict) }
/// ```
///
/// Whatever acts on a claim takes a ``VerifiedCredential``, which only a report can make.
public struct UnverifiedCredential: Sendable {
    /// The credential in the text it came in. Inside a presentation that is a part of a larger text.
    public let value: JSONValue
    /// The picture that it was baked into, if it came in one.
    public let image: BakedImage?

    /// Reads a credential.
    ///
    /// - Parameter bytes: A JSON object, at most 1 MiB.
    /// - Throws: ``RefusedInput`` if the bytes are nothing of the kind.
    public init(parsing bytes: [UInt8], limits: JSONLimits = .standard) throws(RefusedInput) {
        switch try ReceivedDocument(parsing: bytes, limits: limits) {
        case .credential(let credential): self = credential
        case .presentation: throw RefusedInput(ReasonCode.formatNoCredential, isClaimed: false)
        }
    }

    init(_ value: JSONValue, image: BakedImage? = nil) {
        self.value = value
        self.image = image
    }

    /// The credential exactly as it was received.
    public var bytes: [UInt8] { value.sourceBytes }

    /// The credentials inside a learner record (CLR 2.0): each speaks for itself, and the record's proof vouches for none.
    var innerCredentials: [UnverifiedCredential] {
        guard CredentialFormat(of: value) == .learnerRecord else { return [] }
        let subjects = value["credentialSubject"]?.oneOrMany ?? []
        return subjects.flatMap { $0["verifiableCredential"]?.oneOrMany ?? [] }
            .filter { $0.kind == .object }.map { UnverifiedCredential($0) }
    }

    /// How many records stand inside one another down to the deepest credential, counted no further than `limit`.
    func recordDepth(upTo limit: Int) -> Int {
        guard limit > 0 else { return 0 }
        return innerCredentials.lazy.map { 1 + $0.recordDepth(upTo: limit - 1) }.max() ?? 0
    }

    /// The identifier that the credential names its issuer by; empty if it names none.
    public var issuerText: String {
        let issuer = value["issuer"]
        return issuer?.string ?? issuer?["id"]?.string ?? ""
    }
}

extension UnverifiedCredential {
    /// Whether a token stands in its place, which is not read here.
    var isEnveloped: Bool { value["type"]?.names("EnvelopedVerifiableCredential") == true }

    /// What stands in a presentation in place of a credential, where it cannot be judged as one: a token, an address,
    /// another presentation, or a value of no kind that is known; nil for whatever is judged.
    var stranger: Stranger? {
        if isEnveloped { return .envelope }
        guard value.kind == .object else {
            guard let text = value.utf8 else { return .value(nil) }
            let beginning = String(decoding: text.prefix(8), as: UTF8.self).lowercased()
            let isAddress = beginning.hasPrefix("https://") || beginning.hasPrefix("http://")
            return .value(isAddress ? .address : FileKind(text))
        }
        let type = value["type"]
        guard type?.names("VerifiablePresentation") == true, type?.names("VerifiableCredential") != true else {
            return nil
        }
        return .value(.presentation)
    }

    /// What is no credential, but stands where one belongs.
    enum Stranger: Equatable {
        case envelope
        /// A value, and what it seems to be.
        case value(FileKind?)
    }
}

/// A presentation as it was received: what a holder showed, and the credentials in it.
public struct UnverifiedPresentation: Sendable {
    public let value: JSONValue

    init(_ value: JSONValue) { self.value = value }

    /// The credentials in it, in their order.
    public var credentials: [UnverifiedCredential] {
        (value["verifiableCredential"]?.oneOrMany ?? []).map { UnverifiedCredential($0) }
    }
}

/// A credential of which a report said `valid`. There is no other way to get one.
public struct VerifiedCredential: Sendable {
    public let value: JSONValue

    init(_ credential: UnverifiedCredential) { value = credential.value }

    /// The credential exactly as it was received.
    public var bytes: [UInt8] { value.sourceBytes }
}

/// Bytes that cannot be judged as a credential.
public struct RefusedInput: Error, Sendable {
    public let reason: Reason
    /// Whether a reader recognised its format in them: then they are wrong, otherwise only unknown.
    public let isClaimed: Bool

    /// A refusal of somebody who prepares what is judged.
    ///
    /// - Parameter isClaimed: Whether a reader recognised its format.
    public init(_ code: ReasonCode, isClaimed: Bool, pointer: String? = nil, facts: [String: String] = [:]) {
        reason = Reason(code, pointer: pointer, facts: facts)
        self.isClaimed = isClaimed
    }
}
