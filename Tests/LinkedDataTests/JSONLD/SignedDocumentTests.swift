import JSON
import LinkedData
import TestSupport
import Testing

/// Real signed documents: the quads that their signatures were made over.
@Suite struct SignedDocumentTests {
    /// Signed document, proof options and their canonical forms, as the specifications of the cryptosuites print them.
    static let traces = [
        ("w3c-vc-di-eddsa/eddsa-rdfc-2022/", "DataInt"), ("w3c-vc-di-eddsa/eddsa-rdfc-2022/employ/", "DataInt"),
        ("w3c-vc-di-eddsa/Ed25519Signature2020/", "EdSig"),
    ]

    @Test(.enabled(if: Conformance.has("w3c-vc-di-eddsa")), arguments: traces)
    func canonicalFormsAreThosePublished(_ folder: String, _ name: String) throws {
        let processor = JSONLDProcessor(contexts: try PublishedContexts.all())
        let signed = try JSONDocument(parsing: Conformance.bytes(folder + "signed\(name).json"))
        let document = try processor.dataset(of: signed.root, omitting: "proof", options: .signedDocument)
        #expect(
            try RDFCanonicalization.canonicalNQuads(of: document)
                == Conformance.bytes(folder + "canonDoc\(name).txt"))
        let config = try JSONDocument(parsing: Conformance.bytes(folder + "proofConfig\(name).json"))
        let options = try processor.dataset(of: config.root, options: .signedDocument)
        #expect(
            try RDFCanonicalization.canonicalNQuads(of: options)
                == Conformance.bytes(folder + "proofCanon\(name).txt"))
        Conformance.ran(2, of: "w3c-vc-di-eddsa")
    }

    @Test(.enabled(if: Conformance.has("education-credentials/dcc")))
    func badgesFromTheFieldLoseNothing() throws {
        let processor = JSONLDProcessor(contexts: try PublishedContexts.all())
        let folder = "education-credentials/dcc/"
        let index = try JSONDocument(parsing: Conformance.bytes(folder + "expected.json"))
        var read = 0
        for entry in index.root.elements {
            guard let path = entry["file"]?.string else { continue }
            let document = try JSONDocument(parsing: Conformance.bytes(folder + path))
            let count = try processor.dataset(of: document.root, omitting: "proof", options: .signedDocument).count
            #expect(count >= 5, "\(path)")
            read += 1
        }
        #expect(read == 29)
        Conformance.ran(read, of: "education-credentials/dcc")
    }
}
