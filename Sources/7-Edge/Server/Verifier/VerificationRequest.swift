import DataIntegrity
import Encodings
import JSON
import Verification

/// What a request of the VC-API asks: a document, and how to look at it.
///
/// Source: VCALM (VC-API), "Verify Credential" and "Verify Presentation". Options that are not known are passed over, as it says.
struct VerificationRequest {
    enum Kind: String, Sendable { case credential, presentation }

    /// The document exactly as it stands in the request.
    let document: [UInt8]
    let audience: ProofExpectation.Audience
    /// The challenge of a presentation; nil where none is asked for.
    let challenge: String?
    private let kind: Kind
    /// The checks that are asked for; nil for all of them.
    private let only: Set<CheckID>?

    /// - Throws: A `JSONError` for what is no JSON; ``ServerError`` `api.member_missing`, `api.member_type`.
    init(_ bytes: [UInt8], member: String, kind: Kind) throws {
        let root = try JSONDocument(parsing: bytes).root
        guard root.kind == .object, let value = root.member(named: member) else {
            throw ServerError(.memberMissing, at: .pointer(""), facts: ["member": member])
        }
        switch value.kind {
        case .object: document = value.sourceBytes
        // A token, or whatever else a string may hold: the verifier says what it is.
        case .string: document = value.utf8 ?? []
        default: throw Self.wrongType(member, "an object or a string")
        }
        let options = root["options"]
        guard options.map({ $0.kind == .object }) ?? true else { throw Self.wrongType("options", "an object") }
        self.kind = kind
        only = try Self.checks(options?["checks"])
        let challenge = try Self.text(options?["challenge"], "challenge")
        self.challenge = kind == .presentation ? challenge : nil
        let domain = try Self.text(options?["domain"], "domain")
        audience = challenge == nil && domain == nil ? .file : .request(challenge: challenge, domain: domain)
        try Self.checkPurpose(options?["expectedProofPurpose"], kind)
    }

    /// A verifier that looks at what was asked for.
    func verifier(_ evidence: Evidence) -> Verifier {
        let asksForHolder = audience != .file
        guard only != nil || asksForHolder else { return evidence.verifier }
        return evidence.verifier { policy in
            if let only { policy.only = only }
            guard asksForHolder else { return }
            if kind == .credential {
                // A credential alone answers no question: whatever else is asked, this is.
                policy.ignores.remove(.holderBinding)
                policy.only?.insert(.holderBinding)
            }
            if !policy.ignores.contains(.holderBinding) { policy.decides.insert(.holderBinding) }
        }
    }

    /// Each of the two addresses judges proofs of one purpose.
    private static func checkPurpose(_ value: JSONValue?, _ kind: Kind) throws(ServerError) {
        guard let value else { return }
        let purpose: ProofPurpose = kind == .credential ? .assertionMethod : .authentication
        guard value.equals(utf8Of: purpose.rawValue) else {
            throw ServerError(member: "options/expectedProofPurpose", expected: purpose.rawValue)
        }
    }

    /// `proof`: the signature and whose it is, over a document that is a credential. `credentialStatus`: the status lists.
    /// Anything else is left to all checks.
    private static func checks(_ value: JSONValue?) throws(ServerError) -> Set<CheckID>? {
        guard let value else { return nil }
        guard value.kind == .array else { throw wrongType("checks", "an array of strings") }
        var checks: Set<CheckID> = []
        for element in value.elements {
            guard let name = element.string else { throw wrongType("checks", "an array of strings") }
            switch name {
            case "proof": checks.formUnion(Self.proof)
            case "credentialStatus": checks.formUnion(CheckID.allCases.filter { $0.rawValue.hasPrefix("status.") })
            default: return nil
            }
        }
        return checks.isEmpty ? nil : checks
    }

    /// A signature over a document that is no credential says nothing about one.
    private static let proof: Set<CheckID> = [
        .proofPresent, .proofSignature, .issuerKeyBinding, .formatRecognised, .formatSchema, .formatTerms,
    ]

    private static func text(_ value: JSONValue?, _ member: String) throws(ServerError) -> String? {
        guard let value else { return nil }
        guard let text = value.string else { throw wrongType(member, "a string") }
        return text
    }

    private static func wrongType(_ member: String, _ expected: String) -> ServerError {
        ServerError(.memberType, at: .pointer("/" + member), facts: ["member": member, "expected": expected])
    }
}
