import DataIntegrity
import Encodings
import JSON

/// A request of the VC-API that asks for a signature.
///
/// Source: VCALM (VC-API), "Issue Credential". Options that are not known are passed over, as it says.
struct IssuingRequest {
    let credential: JSON
    /// The kinds of proof that were asked for; empty for ours.
    let suites: [Cryptosuite]
    /// Whether the answer is the credential itself: not every client looks for it in an envelope.
    let isBare: Bool

    /// - Throws: A `JSONError` for what is no JSON; ``ServerError`` `api.member_missing`, `api.member_type`.
    init(_ bytes: [UInt8]) throws {
        let root = try JSONDocument(parsing: bytes).root
        guard root.kind == .object, let value = root.member(named: "credential") else {
            throw ServerError(.memberMissing, at: .pointer(""), facts: ["member": "credential"])
        }
        guard value.kind == .object else { throw ServerError(member: "credential", expected: "an object") }
        let options = root["options"]
        guard options.map({ $0.kind == .object }) ?? true else {
            throw ServerError(member: "options", expected: "an object")
        }
        isBare = try Self.isBare(options?["envelope"])
        suites = try Self.suites(options?["cryptosuite"])
        credential = value.tree
    }

    private static func isBare(_ value: JSONValue?) throws(ServerError) -> Bool {
        guard let value else { return false }
        guard let hasEnvelope = value.bool else {
            throw ServerError(member: "options/envelope", expected: "true, false")
        }
        return !hasEnvelope
    }

    private static func suites(_ value: JSONValue?) throws(ServerError) -> [Cryptosuite] {
        guard let value else { return [] }
        guard let suite = value.string.flatMap(Cryptosuite.init(rawValue:)) else {
            let known = Cryptosuite.allCases.filter { $0 != .ed25519Signature2020 }.map(\.rawValue).joined(
                separator: ", ")
            throw ServerError(member: "options/cryptosuite", expected: known)
        }
        return [suite]
    }
}

/// A request of the VC-API that changes the status of a credential.
///
/// Source: VCALM (VC-API), "Update Status".
struct StatusRequest {
    let id: String
    /// Whether it is about revocation; else about suspension.
    let isRevocation: Bool
    let value: Bool

    /// - Throws: A `JSONError` for what is no JSON; ``ServerError`` `api.member_missing`, `api.member_type`.
    init(_ bytes: [UInt8]) throws {
        let root = try JSONDocument(parsing: bytes).root
        guard root.kind == .object else { throw ServerError(.memberMissing, facts: ["member": "credentialId"]) }
        guard let id = root["credentialId"] else {
            throw ServerError(.memberMissing, at: .pointer(""), facts: ["member": "credentialId"])
        }
        guard let text = id.string, !text.isEmpty else {
            throw ServerError(member: "credentialId", expected: "a string")
        }
        self.id = text
        let entry = root["credentialStatus"]
        guard entry.map({ $0.kind == .object }) ?? true else {
            throw ServerError(member: "credentialStatus", expected: "an object")
        }
        switch entry?["statusPurpose"]?.string ?? root["statusPurpose"]?.string ?? "revocation" {
        case "revocation": isRevocation = true
        case "suspension": isRevocation = false
        default: throw ServerError(member: "credentialStatus/statusPurpose", expected: "revocation, suspension")
        }
        switch root["status"] {
        case nil: value = true
        case let status?:
            // Earlier drafts wrote it as a text.
            guard
                let stated = status.bool ?? ["true": true, "1": true, "false": false, "0": false][status.string ?? ""]
            else { throw ServerError(member: "status", expected: "true, false") }
            value = stated
        }
    }
}

extension ServerError {
    /// A member that is of the wrong kind.
    init(member: String, expected: String) {
        self.init(.memberType, at: .pointer("/" + member), facts: ["member": member, "expected": expected])
    }
}
