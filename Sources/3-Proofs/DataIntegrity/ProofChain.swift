import Encodings
import JSON

/// Which proofs of a document cover which others.
///
/// A proof with `previousProof` was made when those stood there already, and signs them along: a university that confirms
/// what its department signed. A proof without it signs the document alone.
///
/// Source: [Proof Chains](https://www.w3.org/TR/vc-data-integrity/#proof-chains).
struct ProofChain {
    /// The most proofs that one document may carry.
    static let most = 16

    private let value: JSONValue
    private var proofs: [JSONValue] { value.oneOrMany }

    /// - Parameter proofs: The value of the document's `proof`.
    init(_ proofs: JSONValue) { value = proofs }

    /// Whether more than one proof may have to be checked, so that what is worked out for one is worth keeping.
    var hasSeveralProofs: Bool { value.kind == .array }

    /// The proofs that a proof signs along, in the order in which it names them; none for a proof without `previousProof`.
    ///
    /// - Throws: `proof.chain` when one is missing, there twice, or leads back to the proof that names it.
    func covered(by proof: DataIntegrityProof) throws(DataIntegrityError) -> [JSONValue] {
        guard let previous = proof.previous else { return [] }
        var reached = Set<[UInt8]>()
        if let own = proof.id?.utf8 { reached.insert(own) }
        return try covered(by: previous, reached: reached)
    }

    private func covered(by previous: JSONValue, reached: Set<[UInt8]>) throws(DataIntegrityError) -> [JSONValue] {
        var found: [JSONValue] = []
        for name in previous.oneOrMany {
            guard let bytes = name.utf8, !reached.contains(bytes), found.count < Self.most else {
                throw DataIntegrityError(.chain, at: .pointer(name.pointer), facts: ["proof": name.string ?? ""])
            }
            let named = proofs.filter { $0["id"]?.equals(bytes) ?? false }
            guard named.count == 1 else {
                throw DataIntegrityError(.chain, at: .pointer(name.pointer), facts: ["proof": name.string ?? ""])
            }
            // What it rests on must come to an end, too.
            if let deeper = named[0]["previousProof"] {
                _ = try covered(by: deeper, reached: reached.union([bytes]))
            }
            found.append(named[0])
        }
        return found
    }
}
