import Encodings
import Signing
import Synchronization

/// Finds keys without asking anybody: those that are their own identifier, and those in documents at hand.
///
/// ```swift
/// let document = try ControlledDocument(parsing: JSONDocument(parsing: bytes).root, expecting: did)
/// let resolver = OfflineResolver(documents: [document])
/// let found = try resolver.method(Array("did:web:sonnwald.example#key-1".utf8), for: .assertionMethod)
/// ```
///
/// did:key and did:jwk are computed; a judged key is kept, so that the next proof with the same key costs a lookup. Keep
/// the resolver for as long as there are documents to judge; it may be used from any number of tasks.
public struct OfflineResolver: VerificationMethodResolver {
    private let documents: [ByteKey: [ControlledDocument]]
    private let cache: KeyCache

    /// A resolver with some documents at hand.
    ///
    /// - Parameters:
    ///   - documents: Documents of did:web identifiers. Two different ones about the same DID make every key of that DID
    ///     `key.ambiguous`: which of them is out of date cannot be known.
    ///   - capacity: Most computed keys that are kept.
    public init(documents: [ControlledDocument] = [], capacity: Int = 1_024) {
        var documentsByDID: [ByteKey: [ControlledDocument]] = [:]
        for document in documents {
            let key = ByteKey(document.did.bytes)
            if documentsByDID[key]?.contains(where: { $0.isSame(as: document) }) ?? false { continue }
            documentsByDID[key, default: []].append(document)
        }
        self.documents = documentsByDID
        cache = KeyCache(capacity: capacity)
    }

    public func method(
        _ url: [UInt8], for relationship: VerificationRelationship
    ) throws(IdentifierError) -> ResolvedMethod {
        // A key that is its own identifier may be used for both purposes, so that one entry serves both.
        if let known = cache.value(for: url) { return known }
        if url.starts(with: "https:".utf8) {
            return cache.keeping(try methodNamedByAddress(url), for: url)
        }
        let name = try DIDURL(bytes: DIDKey.completedMethod(url))
        switch name.did.method {
        case .key:
            return cache.keeping(ResolvedMethod(method: try DIDKey.method(name), source: .computed), for: url)
        case .jwk:
            return cache.keeping(ResolvedMethod(method: try DIDJWK.method(name), source: .computed), for: url)
        case .web:
            return try methodInDocument(url, name, relationship)
        case .other:
            throw IdentifierError(.didUnsupported, facts: ["did": name.did.text])
        }
    }

    /// A key whose address is `https://…#z6Mk…`, with the key in its fragment, as 1EdTech's own badges have it.
    ///
    /// - Throws: `did.unavailable` for an address that only says where a document with the key would be; what the key's
    ///   own checks say.
    private func methodNamedByAddress(_ url: [UInt8]) throws(IdentifierError) -> ResolvedMethod {
        _ = try HTTPSURL(bytes: url, rules: .standard)
        let parts = url.split(separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
        let text = String(decoding: url, as: UTF8.self)
        let notAtHand = IdentifierError(
            .didUnavailable, facts: ["did": String(decoding: parts[0], as: UTF8.self), "method": text])
        guard parts.count == 2, let multikey = KeyInAddress.multikey(in: parts[1]) else { throw notAtHand }
        let key: PublicKey
        do {
            key = try PublicKey(multikey: multikey.span)
        } catch {
            throw (error as? any CodedError).map { IdentifierError($0) } ?? notAtHand
        }
        let method = VerificationMethod(
            id: String(decoding: url, as: UTF8.self), controller: String(decoding: parts[0], as: UTF8.self),
            publicKey: key)
        return ResolvedMethod(method: method, source: .named)
    }

    private func methodInDocument(
        _ url: [UInt8], _ name: DIDURL, _ relationship: VerificationRelationship
    ) throws(IdentifierError) -> ResolvedMethod {
        guard let candidates = documents[ByteKey(name.did.bytes)], let document = candidates.first else {
            // One that nobody could ever ask for is wrong, not merely absent.
            _ = try DIDWeb.url(for: name.did)
            throw IdentifierError(.didUnavailable, facts: ["did": name.did.text, "method": name.text])
        }
        guard candidates.count == 1 else {
            throw IdentifierError(.keyAmbiguous, facts: ["did": name.did.text, "method": name.text])
        }
        return ResolvedMethod(method: try document.method(url, for: relationship), source: .document(document.id))
    }
}

/// Computed keys by the name they were asked for.
///
/// A class because a resolver is a value that is copied freely, and all copies share what was judged.
private final class KeyCache: Sendable {
    private let entries: Mutex<BoundedCache<ResolvedMethod>>

    init(capacity: Int) {
        entries = Mutex(BoundedCache(capacity: capacity))
    }

    func value(for url: [UInt8]) -> ResolvedMethod? {
        entries.withLock { $0.value(for: ByteKey(url)) }
    }

    func keeping(_ method: ResolvedMethod, for url: [UInt8]) -> ResolvedMethod {
        entries.withLock { $0.insert(method, for: ByteKey(url)) }
        return method
    }
}
