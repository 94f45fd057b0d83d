import Encodings
import Identifiers
import JSON
import Signing

/// DID documents at hand.
extension World {
    static func document(_ name: String) -> String { "vectors/environment/did-documents/\(name).json" }

    static func documents() throws -> [String: [UInt8]] {
        let newcomer = try document(of: .newcomer)
        var files: [String: JSON] = [:]
        files["neuhafen"] = newcomer
        files["neuhafen-authentication"] = try document(of: .newcomer, for: [.authentication])
        files["neuhafen-other-controller"] = newcomer.setting(
            "/verificationMethod/0/controller", to: .string(TestKey.issuerWeb.did))
        files["neuhafen-ended"] = newcomer.setting("/verificationMethod/0/expires", to: "2026-05-12T07:30:00Z")
        files["neuhafen-ending"] = newcomer.setting("/verificationMethod/0/expires", to: "2026-05-12T07:30:01Z")
        files["neuhafen-withdrawn"] = newcomer.setting("/verificationMethod/0/revoked", to: "2026-05-12T07:30:00Z")
        files["neuhafen-other-key"] = newcomer.setting(
            "/verificationMethod/0/publicKeyMultibase", to: .string(TestKey.stranger.multikey))
        files["neuhafen-compromised-key"] = newcomer.setting(
            "/verificationMethod/0/publicKeyMultibase", to: .string(TestKey.compromised.multikey))
        files["neuhafen-small-order"] = newcomer.setting(
            "/verificationMethod/0/publicKeyMultibase", to: .string(multikey(EdgePoints.neutral)))
        files["neuhafen-p256"] = newcomer.setting(
            "/verificationMethod/0/publicKeyMultibase",
            to: .string(multikey([2] + [UInt8](repeating: 7, count: 32), codec: .p256Public)))
        files["neuhafen-without-multikey"] = newcomer.removing("/verificationMethod/0/publicKeyMultibase")
        files["sonnwald"] = try document(of: .issuerWeb)
        files["sonnwald-key-5"] = try document(of: .presenting)
        // One digit for a letter; whoever has the stranger's key owns that domain.
        files["sonnwa1d"] = ControlledDocument.make(
            did: try DID(lookalikeDID), keys: [.init(fragment: "key-1", publicKey: TestKey.stranger.signer.publicKey)])
        files["sonnwald-cyrillic"] = ControlledDocument.make(
            did: try DID(lookalikeLabelDID),
            keys: [.init(fragment: "key-1", publicKey: TestKey.stranger.signer.publicKey)])
        files["status"] = try document(of: .statusPublisher)
        return Dictionary(uniqueKeysWithValues: files.map { (document($0.key), $0.value.bytes(pretty: true)) })
    }

    /// Looks like the address of Sonnwald.
    static let lookalikeDID = "did:web:sonnwa1d.example"

    /// Looks like it only where its A-label is shown as what it stands for, with a Cyrillic а.
    static let lookalikeLabelDID = "did:web:xn--sonnwld-6fg.example"

    private static func document(
        of key: TestKey, for relationships: Set<VerificationRelationship> = [.assertionMethod]
    ) throws -> JSON {
        let fragment = String(key.method.drop { $0 != "#" }.dropFirst())
        return ControlledDocument.make(
            did: try DID(key.did),
            keys: [.init(fragment: fragment, publicKey: key.signer.publicKey, relationships: relationships)])
    }
}
