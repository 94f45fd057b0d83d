import Encodings
import JSON
import Signing

/// A credential that somebody else wrote, before it is signed: whether it may be ours, and what the ledger keeps of it.
struct DocumentDraft {
    private var document: JSON
    /// What the ledger knows it by: 16 bytes.
    let key: [UInt8]
    let id: String
    let validUntil: Instant?
    let learner: AwardedLearner

    /// - Throws: ``IssuanceError`` as ``DocumentIssuer/issue(_:suites:at:check:)``.
    init(_ document: JSON, issuerID: String, profile: IssuerProfile, lists: [[UInt8]] = []) throws(IssuanceError) {
        guard document["proof"] == nil else { throw Self.refused(.documentProof, "proof") }
        guard document["credentialStatus"] == nil else { throw Self.refused(.documentStatus, "credentialStatus") }
        // It gives most other words their meaning, so that whatever lacks it would be blamed for something else.
        let types = document["type"]?.array ?? document["type"].map { [$0] } ?? []
        guard types.contains(where: { $0.string?.utf8.elementsEqual("VerifiableCredential".utf8) ?? false }) else {
            throw Self.refused(.documentMember, "type")
        }
        guard !Self.isStatusList(document) else { throw Self.refused(.documentKind, "type") }
        let issuer = document["issuer"]?.string ?? document["issuer"]?["id"]?.string ?? ""
        guard issuer.utf8.elementsEqual(issuerID.utf8) else {
            throw IssuanceError(
                .documentIssuer, at: .pointer("/issuer"),
                facts: ["issuer": Finding.cut(issuer), "ours": issuerID])
        }
        try IssuerStatement(profile: profile).check(document["issuer"])
        try DocumentAddresses.check(document)
        var document = document
        if let stated = document["id"] {
            guard let text = stated.string, !text.isEmpty, text.utf8.count <= Self.longestID else {
                throw Self.refused(.documentMember, "id")
            }
            guard DocumentAddresses.identifies(text) else {
                throw DocumentAddresses.refused("/id", DocumentAddresses.scheme(of: text) ?? "")
            }
            // A verifier takes a file of this name for the list itself.
            guard !lists.contains(where: { text.utf8.starts(with: $0) }) else {
                throw Self.refused(.documentKind, "id")
            }
            id = text
            key = Self.key(of: text)
        } else {
            key = UUIDv8.random()
            id = Ledger.text(key)
            document["id"] = .string(id)
        }
        self.document = document
        let until = document["validUntil"] ?? document["expirationDate"]
        validUntil = until?.string.flatMap { try? Instant($0) }
        learner = Self.learner(document["credentialSubject"])
    }

    var alreadyIssued: IssuanceError {
        IssuanceError(.documentIssued, at: .pointer("/id"), facts: ["id": Finding.cut(id)])
    }

    /// With its place in the status lists.
    func placed(at place: StatusPlace) -> JSON {
        var document = document
        document["credentialStatus"] = .array(place.entries)
        return document
    }

    /// A UUID is its own key; any other id is known by its hash, in the form of one.
    static func key(of id: String) -> [UInt8] {
        if id.utf8.starts(with: "urn:uuid:".utf8), let bytes = UUIDv8.bytes(of: id) { return bytes }
        var message: [UInt8] = []
        message.appendPart("testamur document id 1".utf8)
        message.appendPart(id.utf8)
        return UUIDv8.formed(SHA256.hash(message))
    }

    /// Whether it says of itself, or of its subject, that it is a status list.
    private static func isStatusList(_ document: JSON) -> Bool {
        let subject = document["credentialSubject"]
        let owners = [document] + (subject?.array ?? subject.map { [$0] } ?? [])
        return owners.contains { owner in
            if owner["encodedList"] != nil { return true }
            let type = owner["type"] ?? owner["@type"]
            return (type?.array ?? type.map { [$0] } ?? []).contains { name in
                // Also under its full address, and the kinds before it.
                name.string.map { Array($0.utf8).firstRange(of: Array("StatusList".utf8)) != nil } ?? false
            }
        }
    }

    /// More than any address is long.
    private static let longestID = 2_048

    /// Enough to find it again: the name where the subject has one, else its id.
    private static func learner(_ subject: JSON?) -> AwardedLearner {
        let subject = subject?.array?.first ?? subject
        let holder = subject?["id"]?.string.map { Finding.cut($0) }
        let identities = (subject?["identifier"]?.array ?? []).compactMap { identity -> String? in
            identity["identityType"]?.string == "name" ? identity["identityHash"]?.string : nil
        }
        let name = subject?["name"]?.string ?? subject?["fullName"]?.string ?? identities.first
        return AwardedLearner(name: Finding.cut(name ?? holder ?? ""), idNumber: nil, holder: holder)
    }

    private static func refused(_ code: IssuanceError.Code, _ member: String) -> IssuanceError {
        IssuanceError(code, at: .pointer("/" + member), facts: ["member": member])
    }
}
