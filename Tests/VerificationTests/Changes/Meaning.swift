import Contexts
import JSON
import LinkedData

/// What a secured document says, in the form in which its proofs sign it: canonical JSON, or canonical N-Quads where all
/// its proofs are over linked data.
///
/// The proofs stand apart: in what order they stand, and whether one of several is left out, changes nothing that is claimed.
struct Meaning: Equatable {
    let claims: [UInt8]
    let proofs: Set<[UInt8]>

    /// - Parameter asJSON: Whether the JSON itself is signed; by default what the document's proofs say.
    init(of document: JSONValue, asJSON: Bool? = nil) throws {
        let proofs = document["proof"]?.oneOrMany.map(\.tree) ?? []
        let context = document["@context"]?.tree ?? .null
        let isJSON = asJSON ?? Self.isOverJSON(proofs)
        claims = isJSON ? Self.canonicalJSON(document, proofs) : try Self.nQuads(document, omitting: "proof")
        self.proofs = Set(
            try proofs.map { proof in
                guard !Self.isOverJSON([proof]) else { return proof.canonicalBytes() }
                // Its words are the document's; the signature is a text beside them.
                var options = proof
                options["proofValue"] = nil
                options["@context"] = context
                let text = try JSONDocument(parsing: options.bytes()).root
                return try Self.nQuads(text, omitting: nil) + Array((proof["proofValue"]?.string ?? "").utf8)
            })
    }

    /// Whether what was accepted says what the original says.
    static func isKept(_ accepted: JSONValue, of original: JSONValue) throws -> Bool {
        if accepted.canonicalBytes() == original.canonicalBytes() { return true }
        let isJSON = isOverJSON(accepted["proof"]?.oneOrMany.map(\.tree) ?? [])
        let (left, right) = (try Meaning(of: accepted), try Meaning(of: original, asJSON: isJSON))
        return left.claims == right.claims && !left.proofs.isEmpty && left.proofs.isSubset(of: right.proofs)
    }

    /// The document as a proof over its JSON signs it: under the contexts that the proof names. Others that a document shows
    /// behind those belong to nobody and change nothing in the JSON (Data Integrity EdDSA Cryptosuites, verifying eddsa-jcs-2022).
    private static func canonicalJSON(_ document: JSONValue, _ proofs: [JSON]) -> [UInt8] {
        var tree = document.tree
        tree["proof"] = nil
        if let signed = proofs.lazy.compactMap({ $0["@context"] }).first { tree["@context"] = signed }
        return tree.canonicalBytes()
    }

    private static func isOverJSON(_ proofs: [JSON]) -> Bool {
        proofs.contains {
            $0["cryptosuite"]?.string?.utf8.elementsEqual("eddsa-jcs-2022".utf8) == true
                || $0["cryptosuite"]?.string?.utf8.elementsEqual("ecdsa-jcs-2019".utf8) == true
        }
    }

    private static func nQuads(_ document: JSONValue, omitting omitted: StaticString?) throws -> [UInt8] {
        let dataset = try JSONLDProcessor.bundled.dataset(of: document, omitting: omitted, options: .signedDocument)
        return try RDFCanonicalization.canonicalNQuads(of: dataset)
    }
}
