import Encodings
import JSON
import Signing

/// Reads one verification method.
///
/// Source: [Controlled Identifiers 1.0 §2.2](https://www.w3.org/TR/cid-1.0/#verification-methods);
/// `Ed25519VerificationKey2020` and `JsonWebKey2020` are the older names of the same two forms.
struct MethodReader {
    let value: JSONValue
    let id: String
    let did: DID

    /// The method with its key judged.
    ///
    /// - Throws: ``IdentifierError`` with `key.type`, `key.malformed`, `key.controller`, `key.ambiguous`,
    ///   `key.private_material`, `time.malformed`, or what the key's own checks say.
    func method() throws(IdentifierError) -> VerificationMethod {
        let key = try publicKey()
        guard let controller = value["controller"], controller.kind == .string else { throw malformed("controller") }
        guard isSameIdentifier(controller, did.bytes) else {
            throw IdentifierError(
                .keyController, at: .pointer(controller.pointer),
                facts: ["method": id, "controller": controller.string ?? ""])
        }
        return VerificationMethod(
            id: id, controller: did.text, publicKey: key, expires: try instant("expires"),
            revoked: try instant("revoked"))
    }

    private func publicKey() throws(IdentifierError) -> PublicKey {
        let forms = ["publicKeyMultibase", "publicKeyJwk"] as [StaticString]
        let present = forms.filter { value[$0] != nil }
        guard present.count < 2 else {
            throw IdentifierError(.keyAmbiguous, at: .pointer(value.pointer), facts: ["method": id])
        }
        guard let type = value["type"], type.kind == .string else { throw malformed("type") }
        if type.equals("Multikey") || type.equals("Ed25519VerificationKey2020") {
            guard let member = value["publicKeyMultibase"], let text = member.utf8 else {
                throw malformed("publicKeyMultibase")
            }
            return try judge(member) { try PublicKey(multikey: text.span) }
        }
        if type.equals("JsonWebKey") || type.equals("JsonWebKey2020") {
            guard let member = value["publicKeyJwk"], member.kind == .object else { throw malformed("publicKeyJwk") }
            return try judge(member) { try JSONWebKey.publicKey(member) }
        }
        throw IdentifierError(.keyType, at: .pointer(type.pointer), facts: ["method": id, "type": type.string ?? ""])
    }

    /// Runs a reader of keys. What it says about the key stays; what it says about the text makes the key malformed.
    private func judge(_ member: JSONValue, _ read: () throws -> PublicKey) throws(IdentifierError) -> PublicKey {
        do {
            return try read()
        } catch let error as IdentifierError {
            throw error
        } catch let error as SigningError {
            throw IdentifierError(error, at: .pointer(member.pointer))
        } catch {
            throw malformed(member.pointer)
        }
    }

    /// A time as instants must be written; nil if the member is absent.
    private func instant(_ name: StaticString) throws(IdentifierError) -> Instant? {
        guard let member = value[name] else { return nil }
        guard let text = member.utf8 else { throw malformed("\(name)") }
        do {
            return try Instant(parsing: text.span)
        } catch {
            throw IdentifierError(error, at: .pointer(member.pointer))
        }
    }

    private func malformed(_ member: String) -> IdentifierError {
        IdentifierError(.keyMalformed, at: .pointer(value.pointer), facts: ["method": id, "member": member])
    }
}
