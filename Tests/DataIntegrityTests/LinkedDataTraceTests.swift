import Contexts
import DataIntegrity
import Encodings
import Identifiers
import JSON
import LinkedData
import Signing
import TestSupport
import Testing

/// The worked examples of the specifications for linked data and for ECDSA: every intermediate file, byte for byte.
@Suite(
    "W3C traces of linked data and ECDSA",
    .enabled(if: Conformance.has("w3c-vc-di-eddsa") && Conformance.has("w3c-vc-di-ecdsa")))
struct LinkedDataTraceTests {
    /// One worked example: where its files lie and what their names end with.
    struct Trace: Sendable, CustomTestStringConvertible {
        let folder: String
        let ending: String
        let suite: Cryptosuite
        var isP384 = false

        var testDescription: String { folder }
    }

    static let traces: [Trace] = [
        Trace(
            folder: "w3c-vc-di-eddsa/eddsa-rdfc-2022/", ending: "DataInt", suite: .eddsaRDFC2022),
        Trace(
            folder: "w3c-vc-di-eddsa/eddsa-rdfc-2022/employ/", ending: "DataInt", suite: .eddsaRDFC2022),
        Trace(
            folder: "w3c-vc-di-eddsa/Ed25519Signature2020/", ending: "EdSig", suite: .ed25519Signature2020),
        Trace(
            folder: "w3c-vc-di-ecdsa/ecdsa-rdfc-2019-p256/", ending: "ECDSAP256", suite: .ecdsaRDFC2019),
        Trace(
            folder: "w3c-vc-di-ecdsa/ecdsa-rdfc-2019-p256/employ/", ending: "ECDSAP256", suite: .ecdsaRDFC2019),
        Trace(
            folder: "w3c-vc-di-ecdsa/ecdsa-rdfc-2019-p384/", ending: "ECDSAP384", suite: .ecdsaRDFC2019, isP384: true),
        Trace(
            folder: "w3c-vc-di-ecdsa/ecdsa-rdfc-2019-p384/employ/", ending: "ECDSAP384", suite: .ecdsaRDFC2019,
            isP384: true),
        Trace(
            folder: "w3c-vc-di-ecdsa/ecdsa-jcs-2019-p256/", ending: "JCSECDSAP256", suite: .ecdsaJCS2019),
        Trace(
            folder: "w3c-vc-di-ecdsa/ecdsa-jcs-2019-p384/", ending: "JCSECDSAP384", suite: .ecdsaJCS2019, isP384: true),
    ]

    private static let processor = JSONLDProcessor(contexts: BundledContexts())

    private func text(_ name: String, of trace: Trace) throws -> [UInt8] {
        var bytes = try Conformance.bytes(trace.folder + name + trace.ending + ".txt")
        while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        return bytes
    }

    private func document(_ path: String) throws -> JSONValue {
        try JSONDocument(parsing: Conformance.bytes(path)).root
    }

    private func canonical(
        _ value: JSONValue, _ trace: Trace, omitting omitted: StaticString? = nil
    ) throws -> [UInt8] {
        guard trace.suite.canonicalization == .linkedData else { return value.canonicalBytes(omitting: omitted) }
        let dataset = try Self.processor.dataset(of: value, omitting: omitted, options: .signedDocument)
        return try RDFCanonicalization.canonicalNQuads(of: dataset, hash: trace.isP384 ? .sha384 : .sha256)
    }

    private func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        return bytes
    }

    @Test(arguments: traces) func everyStepIsMadeByteForByte(_ trace: Trace) throws {
        let signed = try self.document(trace.folder + "signed" + trace.ending + ".json")
        let options = try document(trace.folder + "proofConfig" + trace.ending + ".json")
        let document = try canonical(signed, trace, omitting: "proof")
        let proof = try canonical(options, trace)
        #expect(try trimmed(document) == text("canonDoc", of: trace))
        #expect(try trimmed(proof) == text("proofCanon", of: trace))
        let documentHash = trace.isP384 ? SHA384.hash(document) : SHA256.hash(document)
        let optionsHash = trace.isP384 ? SHA384.hash(proof) : SHA256.hash(proof)
        #expect(try Hex.encode(documentHash) == String(decoding: text("docHash", of: trace), as: UTF8.self))
        #expect(try Hex.encode(optionsHash) == String(decoding: text("proofHash", of: trace), as: UTF8.self))
        let message = optionsHash + documentHash
        #expect(try Hex.encode(message) == String(decoding: text("combinedHash", of: trace), as: UTF8.self))
        let hexadecimal = try text("sigHex", of: trace)
        let signature = Multibase.encodeBase58(try Hex.decode(hexadecimal.span))
        #expect(try signature == String(decoding: text("sigBTC58", of: trace), as: UTF8.self))
        #expect(signed["proof"]?["proofValue"]?.string == signature)
        Conformance.ran(9, of: trace.folder)
    }

    @Test(arguments: traces) func theSignedDocumentVerifiesAndAChangedOneDoesNot(_ trace: Trace) throws {
        let signed = try document(trace.folder + "signed" + trace.ending + ".json")
        #expect(try outcomes(of: signed) == ["passed"])
        var changed = signed.tree
        changed["validFrom"] = "2023-01-01T00:00:01Z"
        #expect(try outcomes(of: JSONDocument(parsing: changed.bytes()).root) == ["failed proof.signature"])
    }

    @Test func ed25519MakesTheSameProofFromTheOptions() throws {
        let pair = try document("w3c-vc-di-eddsa/keyPair.json")
        let (_, seed) = try Multicodec.split(Multibase.decode(pair["privateKeyMultibase"]?.string ?? ""))
        let signer = try Ed25519Signer(seed: SecretBytes(count: 32) { $0.copyBytes(from: seed) })
        for trace in Self.traces where trace.suite.takes(.ed25519) {
            let signed = try document(trace.folder + "signed" + trace.ending + ".json")
            var unsigned = signed.tree
            unsigned["proof"] = nil
            let options = ProofOptions(
                verificationMethod: signed["proof"]?["verificationMethod"]?.string ?? "",
                created: try Instant(signed["proof"]?["created"]?.string ?? ""))
            let form = try JSONTemplate(unsigned, holes: [], gap: "proof").filled([])
            let proofs =
                trace.suite == .ed25519Signature2020
                ? try LegacyProofs.ed25519Signature2020(
                    options: options, context: unsigned["@context"], signer: signer, processor: Self.processor)
                : try ProofSigner(
                    options: options, context: unsigned["@context"], suite: trace.suite, signer: signer,
                    processor: Self.processor)
            let made = try JSONDocument(parsing: proofs.secured(form)).root
            #expect(made["proof"]?["proofValue"]?.string == signed["proof"]?["proofValue"]?.string)
        }
    }

    // MARK: Sets and chains

    @Test(arguments: ["signedProofSet1", "signedProofSet2", "signedProofChain1", "signedProofChain2"])
    func setsAndChainsVerify(_ name: String) throws {
        let signed = try document("w3c-vc-di-eddsa/proof-set-chain/\(name).json")
        let outcomes = try outcomes(of: signed)
        #expect(outcomes == outcomes.map { _ in "passed" })
        #expect(!outcomes.isEmpty)
        Conformance.ran(1, of: "w3c-vc-di-eddsa/proof-set-chain")
    }

    private func outcomes(of document: JSONValue) throws -> [String] {
        DataIntegrity.verify(
            document, expecting: .assertion(at: try Instant("2027-01-01T00:00:00Z")),
            resolver: OfflineResolver(documents: []), processor: Self.processor
        ).map { result in
            switch result.outcome {
            case .passed: "passed"
            case .failed(let error): "failed \(error.reason)"
            case .unknown(let error): "unknown \(error.reason)"
            }
        }
    }
}
