import Encodings
import Identifiers
import JSON
import Signing

/// The document of a DID that is its own key: did:key and did:jwk. Nothing is fetched, and nothing else is known here.
///
/// ```swift
/// DIDResolution(of: Array("did:key:z6Mk…".utf8)).json["didDocument"]
/// ```
///
/// Source: [DID Resolution](https://www.w3.org/TR/did-resolution/); names of errors about keys: The did:key Method, "Document
/// Creation Algorithm".
struct DIDResolution {
    /// Why there is no document. Stable names of the specifications.
    enum Problem: String {
        case invalidDid, invalidDidUrl, methodNotSupported, notFound
        case invalidPublicKey, invalidPublicKeyLength, invalidPublicKeyType, unsupportedPublicKeyType
    }

    let problem: Problem?
    let json: JSON

    /// - Parameters:
    ///   - name: The DID, or the name of a key under it (`did:key:z6Mk…#z6Mk…`), in UTF-8.
    ///   - format: The kind of key that is asked for; nil for any. Keys are written as Multikey.
    init(of name: [UInt8], format: String? = nil) {
        // Whoever asks for a key by its name gets the key, and errors about the name.
        let isURL = name.contains { Self.marks.contains($0) }
        var (document, problem): (JSON?, Problem?) = (nil, nil)
        do throws(Refusal) {
            try Self.check(format)
            document = isURL ? try Self.method(name) : try Self.document(of: Self.did(name))
        } catch {
            problem = error.problem
        }
        self.problem = problem
        let metadata: JSON = problem.map { ["error": .string($0.rawValue)] } ?? ["contentType": "application/did"]
        json = .object([
            JSONMember("@context", "https://w3id.org/did-resolution/v1"),
            JSONMember("didDocument", document ?? [:]), JSONMember("didDocumentMetadata", [:]),
            JSONMember(isURL ? "didDereferencingMetadata" : "didResolutionMetadata", metadata),
        ])
    }

    private struct Refusal: Error { let problem: Problem }

    /// What begins a path, a query or a fragment.
    private static let marks = Array("/?#".utf8)
    private static let written = "Multikey"
    /// Kinds that the method knows as trials.
    private static let experimental: Set = [
        "Ed25519VerificationKey2018", "X25519KeyAgreementKey2019", "EcdsaSecp256k1VerificationKey2019",
    ]

    private static func check(_ format: String?) throws(Refusal) {
        guard let format, format != written else { return }
        throw Refusal(problem: experimental.contains(format) ? .invalidPublicKeyType : .unsupportedPublicKeyType)
    }

    private static func did(_ name: [UInt8]) throws(Refusal) -> DID {
        do { return try DID(parsing: name.span) } catch { throw Refusal(problem: .invalidDid) }
    }

    private static func document(of did: DID) throws(Refusal) -> JSON {
        let (key, fragment) = try key(of: did)
        return ControlledDocument.make(
            did: did,
            keys: [
                ControlledDocument.Key(
                    fragment: fragment, publicKey: key, relationships: [.assertionMethod, .authentication])
            ])
    }

    /// The key alone, under its name.
    private static func method(_ name: [UInt8]) throws(Refusal) -> JSON {
        let end = name.firstIndex { marks.contains($0) } ?? name.endIndex
        let did = try did(Array(name[..<end]))
        let url: DIDURL
        do { url = try DIDURL(parsing: name.span) } catch { throw Refusal(problem: .invalidDidUrl) }
        let (key, fragment) = try key(of: did)
        guard url.fragment.utf8.elementsEqual(fragment.utf8) else { throw Refusal(problem: .notFound) }
        return [
            "@context": "https://w3id.org/security/multikey/v1", "id": .string(did.text + "#" + fragment),
            "type": .string(written), "controller": .string(did.text), "publicKeyMultibase": .string(key.multikey),
        ]
    }

    private static func key(of did: DID) throws(Refusal) -> (PublicKey, fragment: String) {
        do throws(IdentifierError) {
            switch did.method {
            case .key:
                let key = try DIDKey.publicKey(of: did)
                return (key, key.multikey)
            case .jwk: return (try DIDJWK.publicKey(of: did), "0")
            case .web, .other: throw IdentifierError(.didUnsupported)
            }
        } catch {
            throw Refusal(problem: problem(error))
        }
    }

    private static func problem(_ error: IdentifierError) -> Problem {
        switch error.reason {
        case IdentifierError.Code.didUnsupported.rawValue: .methodNotSupported
        case SigningError.Code.keyLength.rawValue: .invalidPublicKeyLength
        case IdentifierError.Code.keyType.rawValue: .unsupportedPublicKeyType
        case let reason where reason.hasPrefix("key."): .invalidPublicKey
        default: .invalidDid
        }
    }
}
