import DataIntegrity
import JSON
import LinkedData
import Signing

/// The kinds of proof that an issuer's documents carry.
struct ProofChoice: Sendable, Hashable {
    /// At least one, each of them once, in the order in which they stand in a document.
    let suites: [Cryptosuite]

    /// What is made is what new proofs are made with; older ones are for reading.
    static let known: [Cryptosuite] = [.eddsaRDFC2022, .eddsaJCS2022, .ecdsaRDFC2019, .ecdsaJCS2019]

    /// Checks what somebody asked for.
    ///
    /// - Parameter wished: In any order; none for linked data.
    /// - Throws: ``IssuanceError`` `batch.cryptosuite` for a suite that the key does not sign with, or that only old proofs
    ///   have.
    init(_ wished: [Cryptosuite], for key: KeyType) throws(IssuanceError) {
        let possible = Self.known.filter { $0.takes(key) }
        if let wrong = wished.first(where: { !possible.contains($0) }) {
            // What is only read any more is not made with any key.
            var facts = Self.known.contains(wrong) ? ["key": key.rawValue] : [:]
            facts["suite"] = wrong.rawValue
            facts["possible"] = possible.map(\.rawValue).joined(separator: " or ")
            throw IssuanceError(.batchCryptosuite, facts: facts)
        }
        // One order, so that the same wish is the same batch.
        suites = wished.isEmpty ? [.suite(for: key, .linkedData)] : possible.filter(wished.contains)
    }

    /// How it stands in the ledger; of a single suite it is the name.
    var text: String { suites.map(\.rawValue).joined(separator: ",") }

    /// Whether anything is signed by what it means.
    var hasLinkedData: Bool { suites.contains { $0.canonicalization == .linkedData } }

    /// A signer for each, for documents under one context.
    func signers(
        _ options: ProofOptions, context: JSON?, signer: any Signer, processor: JSONLDProcessor
    ) throws -> [ProofSigner] {
        try suites.map { suite in
            try ProofSigner(options: options, context: context, suite: suite, signer: signer, processor: processor)
        }
    }
}
