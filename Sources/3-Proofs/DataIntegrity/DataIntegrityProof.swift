public import Encodings
public import JSON

/// One proof as it stands in a received document: read, nothing judged yet.
///
/// A class, because every check of a report may look at it.
public final class DataIntegrityProof: Sendable {
    /// The proof's place in the document.
    public let value: JSONValue
    public let cryptosuite: Cryptosuite
    public let verificationMethod: JSONValue
    public let purpose: JSONValue
    public let created: DateTimeStamp?
    public let expires: DateTimeStamp?
    let proofValue: JSONValue
    let context: JSONValue?
    let challenge: JSONValue?
    let domain: JSONValue?
    /// Its own name, by which a later proof can say that it covers this one.
    let id: JSONValue?
    /// The proofs that stood there before and are signed along: a name, or a list of names.
    let previous: JSONValue?

    /// Reads one element of a document's `proof`.
    ///
    /// - Throws: ``DataIntegrityError``: `proof.unsupported` for a type or suite that is not known here,
    ///   `proof.malformed` for a known one with a member that is missing, of the wrong type, or not allowed.
    public init(parsing value: JSONValue) throws(DataIntegrityError) {
        guard value.kind == .object else { throw DataIntegrityError(.missing, at: .pointer(value.pointer)) }
        var members = Members()
        for (name, member) in value.members { members.read(name, member) }
        self.value = value
        cryptosuite = try members.suite(in: value)
        guard let verificationMethod = members.verificationMethod, let purpose = members.purpose,
            let proofValue = members.proofValue
        else { throw DataIntegrityError(.malformed, at: .pointer(value.pointer)) }
        // What a proof of another kind may hold is not for us to say: members count only now that the suite is known.
        if let strange = members.strange {
            throw DataIntegrityError(.malformed, at: .pointer(strange.pointer))
        }
        id = members.id
        previous = members.previous
        self.verificationMethod = verificationMethod
        self.purpose = purpose
        self.proofValue = proofValue
        created = try Self.instant(members.created)
        expires = try Self.instant(members.expires)
        context = members.context
        challenge = members.challenge
        domain = members.domain
    }

    private static func instant(_ value: JSONValue?) throws(DataIntegrityError) -> DateTimeStamp? {
        guard let value else { return nil }
        let stamp = value.withUTF8 { text in try? DateTimeStamp(parsing: text) }
        guard let stamp = stamp ?? nil else {
            throw DataIntegrityError(.init(rawValue: "time.malformed"), at: .pointer(value.pointer))
        }
        return stamp
    }

    /// The members in one pass, each name compared until it fits.
    private struct Members {
        var type: JSONValue?
        var suite: JSONValue?
        var verificationMethod: JSONValue?
        var purpose: JSONValue?
        var proofValue: JSONValue?
        var created: JSONValue?
        var expires: JSONValue?
        var context: JSONValue?
        var challenge: JSONValue?
        var domain: JSONValue?
        var id: JSONValue?
        var previous: JSONValue?
        /// The first member that this suite does not have, or that is of another type than it has there.
        var strange: JSONValue?

        mutating func read(_ name: JSONValue, _ value: JSONValue) {
            if name.equals("@context") {
                context = value
                return
            }
            if name.equals("previousProof") || name.equals("domain") {
                if name.equals("domain") { domain = value } else { previous = value }
                // One text or several.
                if !value.oneOrMany.allSatisfy({ $0.kind == .string }) { strange = strange ?? value }
                return
            }
            if name.equals("type") {
                type = value
            } else if name.equals("cryptosuite") {
                suite = value
            } else if name.equals("verificationMethod") {
                verificationMethod = value
            } else if name.equals("proofPurpose") {
                purpose = value
            } else if name.equals("proofValue") {
                proofValue = value
            } else if name.equals("created") {
                created = value
            } else if name.equals("expires") {
                expires = value
            } else if name.equals("challenge") {
                challenge = value
            } else if name.equals("id") {
                id = value
            } else if !name.equals("nonce") {
                strange = strange ?? value
                return
            }
            if value.kind != .string { strange = strange ?? value }
        }

        private static let suites: [(Cryptosuite, StaticString)] = [
            (.eddsaJCS2022, "eddsa-jcs-2022"), (.eddsaRDFC2022, "eddsa-rdfc-2022"),
            (.ecdsaJCS2019, "ecdsa-jcs-2019"), (.ecdsaRDFC2019, "ecdsa-rdfc-2019"),
        ]

        func suite(in value: JSONValue) throws(DataIntegrityError) -> Cryptosuite {
            guard let type, type.kind == .string else {
                throw DataIntegrityError(.malformed, at: .pointer((type ?? value).pointer))
            }
            if suite == nil, type.equals("Ed25519Signature2020") { return .ed25519Signature2020 }
            guard type.equals("DataIntegrityProof") else {
                throw DataIntegrityError(
                    .unsupported, at: .pointer(type.pointer), facts: ["kind": type.string ?? ""])
            }
            guard let suite, suite.kind == .string else {
                throw DataIntegrityError(.malformed, at: .pointer((suite ?? value).pointer))
            }
            for (known, name) in Self.suites where suite.equals(name) { return known }
            throw DataIntegrityError(.unsupported, at: .pointer(suite.pointer), facts: ["kind": suite.string ?? ""])
        }
    }
}
