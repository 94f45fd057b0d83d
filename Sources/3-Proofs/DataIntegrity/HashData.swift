import Encodings
import JSON
import LinkedData
import Signing

/// The bytes that a proof signs: the hash of the proof's options, then the hash of the document.
///
/// Source: [Hashing](https://www.w3.org/TR/vc-di-eddsa/#hashing-eddsa-rdfc-2022).
struct HashData {
    /// The hash function of a suite, which is that of the key.
    enum Digest: Hashable {
        case sha256, sha384

        init(_ key: KeyType) { self = key == .p384 ? .sha384 : .sha256 }

        func hash(_ bytes: [UInt8]) -> [UInt8] { self == .sha384 ? SHA384.hash(bytes) : SHA256.hash(bytes) }

        fileprivate var ofBlankNodes: RDFCanonicalization.HashAlgorithm { self == .sha384 ? .sha384 : .sha256 }
    }

    let canonicalization: Cryptosuite.Canonicalization
    let digest: Digest
    /// Needed for linked data; nil says that none is at hand.
    let processor: JSONLDProcessor?

    /// The hash of an object's canonical form.
    ///
    /// - Parameter omitted: A member that is left out.
    /// - Throws: ``DataIntegrityError``: `proof.unsupported` for linked data without a processor, or why the document has no
    ///   meaning that could be signed.
    func hash(_ object: JSONValue, omitting omitted: StaticString?) throws(DataIntegrityError) -> [UInt8] {
        switch canonicalization {
        case .json:
            guard digest == .sha256, let omitted else { return digest.hash(object.canonicalBytes(omitting: omitted)) }
            return object.withCanonicalParts(omitting: omitted) { SHA256.hash($0, $1) }
        case .linkedData:
            return digest.hash(try nQuads(object, omitting: omitted))
        }
    }

    /// The canonical N-Quads of an object; nothing in it may be dropped on the way.
    func nQuads(_ object: JSONValue, omitting omitted: StaticString?) throws(DataIntegrityError) -> [UInt8] {
        guard let processor else {
            throw DataIntegrityError(.unsupported, at: .pointer(object.pointer), facts: ["kind": "linked data"])
        }
        do throws(LinkedDataError) {
            let dataset = try processor.dataset(of: object, omitting: omitted, options: .signedDocument)
            return try RDFCanonicalization.canonicalNQuads(of: dataset, hash: digest.ofBlankNodes)
        } catch {
            throw DataIntegrityError(error)
        }
    }

    /// The options of a proof as a document of linked data: under the document's contexts, without the signature.
    ///
    /// - Parameters:
    ///   - proof: The proof as it stands, or its options.
    ///   - context: The document's `@context`, as it is written.
    /// - Returns: JSON text.
    static func options(_ proof: JSONValue, under context: [UInt8]) -> [UInt8] {
        var text = Array(#"{"@context":"#.utf8)
        text.reserveCapacity(proof.sourceRange.count + context.count + 16)
        text += context
        for (name, value) in proof.members where !name.equals("@context") && !name.equals("proofValue") {
            text.append(UInt8(ascii: ","))
            text += name.sourceBytes
            text.append(UInt8(ascii: ":"))
            text += value.sourceBytes
        }
        text.append(UInt8(ascii: "}"))
        return text
    }
}
