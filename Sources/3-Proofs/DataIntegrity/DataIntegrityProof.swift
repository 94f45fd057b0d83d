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
        let members = Members(of: value)
        self.value = value
        cryptosuite = try members.suite(in: value)
        guard let verificationMethod = members.verificationMethod, let purpose = members.purpose,
            let proofValue = members.proofValue
        else {
            let missing =
                members.verificationMethod == nil
                ? "verificationMethod" : members.purpose == nil ? "proofPurpose" : "proofValue"
            throw DataIntegrityError(.malformed, at: .pointer(value.pointer), facts: ["member": missing])
        }
        // What a proof of another kind may hold is not for us to say: members count only now that the suite is known.
        if let strange = members.strange {
            throw DataIntegrityError(
                .malformed, at: .pointer(strange.pointer), facts: ["member": members.strangeName ?? ""])
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

    /// How many of the document's contexts a proof over JSON was made under; nil for one that covers all that are shown.
    public var coveredContextCount: Int? {
        guard cryptosuite.canonicalization == .json, let context else { return nil }
        return context.kind == .array ? context.count : 1
    }

    private static func instant(_ value: JSONValue?) throws(DataIntegrityError) -> DateTimeStamp? {
        guard let value else { return nil }
        let stamp = value.withUTF8 { text in try? DateTimeStamp(parsing: text) }
        guard let stamp = stamp ?? nil else {
            throw DataIntegrityError(.init(rawValue: "time.malformed"), at: .pointer(value.pointer))
        }
        return stamp
    }

    /// The members, found in one pass.
    ///
    /// Kept as their places until somebody asks for one: a value owns its document, and counting a dozen owners costs more
    /// than finding them.
    private struct Members {
        private let document: JSONDocument
        private var places: InlineArray<12, Int> = .init(repeating: none)
        private var strangePlace = none
        private static let none = -1

        /// In the order of ``names``.
        private enum Name: Int {
            case type, suite, verificationMethod, purpose, proofValue, created, expires, challenge, id, domain, previous
            case context
        }

        private static let names: InlineArray<12, StaticString> = [
            "type", "cryptosuite", "verificationMethod", "proofPurpose", "proofValue", "created", "expires",
            "challenge", "id", "domain", "previousProof", "@context",
        ]

        init(of proof: JSONValue) {
            document = proof.document
            let nodes = document.nodes
            var position = proof.index + 1
            while position < Int(nodes[proof.index].next) {
                read(position)
                position = Int(nodes[position + 1].next)
            }
        }

        private mutating func read(_ name: Int) {
            let value = name + 1
            let length = Int(document.nodes[name].end - document.nodes[name].start) - 2
            let isEscaped = document.nodes[name].isEscaped
            for number in Self.names.indices where isEscaped || Self.names[number].utf8CodeUnitCount == length {
                guard JSONValue.isString(at: name, in: document, equalTo: Self.names[number]) else { continue }
                places[number] = value
                return checkType(of: value, named: number)
            }
            if !JSONValue.isString(at: name, in: document, equalTo: "nonce") || !isText(value) { note(value) }
        }

        private mutating func checkType(of value: Int, named number: Int) {
            switch Name(rawValue: number) {
            case .context: return
            case .domain, .previous:
                // One text or several.
                let values = JSONValue(document: document, index: value)
                if !values.oneOrMany.allSatisfy({ $0.kind == .string }) { note(value) }
            default: if !isText(value) { note(value) }
            }
        }

        private func isText(_ value: Int) -> Bool { document.nodes[value].kind == .string }

        private mutating func note(_ value: Int) {
            if strangePlace == Self.none { strangePlace = value }
        }

        private func member(_ name: Name) -> JSONValue? { value(places[name.rawValue]) }

        private func value(_ place: Int) -> JSONValue? {
            place == Self.none ? nil : JSONValue(document: document, index: place)
        }

        var verificationMethod: JSONValue? { member(.verificationMethod) }
        var purpose: JSONValue? { member(.purpose) }
        var proofValue: JSONValue? { member(.proofValue) }
        var created: JSONValue? { member(.created) }
        var expires: JSONValue? { member(.expires) }
        var context: JSONValue? { member(.context) }
        var challenge: JSONValue? { member(.challenge) }
        var domain: JSONValue? { member(.domain) }
        var id: JSONValue? { member(.id) }
        var previous: JSONValue? { member(.previous) }
        /// The first member that this suite does not have, or that is of another type than it has there.
        var strange: JSONValue? { value(strangePlace) }
        /// The name of that member, which stands in front of it.
        var strangeName: String? { value(strangePlace == Self.none ? Self.none : strangePlace - 1)?.string }

        private static let suites: [(Cryptosuite, StaticString)] = [
            (.eddsaJCS2022, "eddsa-jcs-2022"), (.eddsaRDFC2022, "eddsa-rdfc-2022"),
            (.ecdsaJCS2019, "ecdsa-jcs-2019"), (.ecdsaRDFC2019, "ecdsa-rdfc-2019"),
        ]

        func suite(in value: JSONValue) throws(DataIntegrityError) -> Cryptosuite {
            let (type, suite) = (member(.type), member(.suite))
            guard let type, type.kind == .string else {
                throw DataIntegrityError(
                    .malformed, at: .pointer((type ?? value).pointer),
                    facts: ["member": "type"])
            }
            if suite == nil, type.equals("Ed25519Signature2020") { return .ed25519Signature2020 }
            guard type.equals("DataIntegrityProof") else {
                throw DataIntegrityError(
                    .unsupported, at: .pointer(type.pointer), facts: ["kind": type.string ?? ""])
            }
            guard let suite, suite.kind == .string else {
                throw DataIntegrityError(
                    .malformed, at: .pointer((suite ?? value).pointer),
                    facts: ["member": "cryptosuite"])
            }
            for (known, name) in Self.suites where suite.equals(name) { return known }
            throw DataIntegrityError(.unsupported, at: .pointer(suite.pointer), facts: ["kind": suite.string ?? ""])
        }
    }
}
