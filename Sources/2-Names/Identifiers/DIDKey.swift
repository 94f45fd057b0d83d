private import Encodings
public import Signing

/// did:key: the identifier is the key, written as a Multikey. Nothing has to be fetched, and nothing can be changed.
///
/// ```swift
/// let did = DIDKey.did(for: signer.publicKey)             // did:key:z6Mk…
/// let key = try DIDKey.publicKey(of: did)
/// ```
///
/// Source: [The did:key Method](https://w3c-ccg.github.io/did-key-spec/).
public enum DIDKey {
    /// The key that the identifier is.
    ///
    /// - Throws: ``IdentifierError`` with `did.malformed` if it is no did:key or its bytes cannot be read; `key.type` for a
    ///   key that makes no signatures here; `key.private_material`; or what the key's own checks say, such as
    ///   `key.small_order`.
    public static func publicKey(of did: DID) throws(IdentifierError) -> PublicKey {
        guard did.method == .key else { throw DID.malformed(did.bytes) }
        return try did.reading { try PublicKey(multikey: Array(did.methodSpecific).span) }
    }

    /// The identifier that a key is.
    public static func did(for key: PublicKey) -> DID {
        DID(method: .key, name: "key", methodSpecific: key.multikey.utf8)
    }

    /// The name of the key under that identifier, `did:key:z6Mk…#z6Mk…`: what stands in a proof as `verificationMethod`.
    public static func verificationMethod(for key: PublicKey) -> String {
        "\(did(for: key).text)#\(key.multikey)"
    }

    /// The name of the one key of a did:key, where a proof names the DID alone. Badges in the field do, and there is no
    /// other key that could be meant.
    ///
    /// - Parameter url: A name as received, in UTF-8.
    /// - Returns: `did:key:z6Mk…#z6Mk…` for `did:key:z6Mk…`; every other name as it is.
    public static func completedMethod(_ url: [UInt8]) -> [UInt8] {
        let prefix = Array("did:key:".utf8)
        guard url.starts(with: prefix), !url.contains(UInt8(ascii: "#")) else { return url }
        return url + [UInt8(ascii: "#")] + url[prefix.count...]
    }

    /// The one method that a did:key has.
    static func method(_ url: DIDURL) throws(IdentifierError) -> VerificationMethod {
        guard url.fragment.utf8.elementsEqual(url.did.methodSpecific) else {
            throw IdentifierError(.keyUnknown, facts: ["method": url.text])
        }
        return VerificationMethod(id: url.text, controller: url.did.text, publicKey: try publicKey(of: url.did))
    }
}

extension DID {
    /// Runs a reader of keys. What it says about the key stays; what it says about the text makes the DID malformed.
    func reading(_ read: () throws -> PublicKey) throws(IdentifierError) -> PublicKey {
        do {
            return try read()
        } catch let error as SigningError {
            throw IdentifierError(error)
        } catch let error as IdentifierError {
            throw error
        } catch {
            throw DID.malformed(bytes, cause: (error as? any CodedError)?.reason)
        }
    }
}
