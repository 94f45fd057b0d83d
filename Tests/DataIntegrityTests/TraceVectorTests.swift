import DataIntegrity
import Encodings
import Identifiers
import JSON
import Signing
import TestSupport
import Testing

/// The worked example of the specification, step by step: Ed25519 is deterministic, so the last byte is known too.
@Suite("W3C trace of eddsa-jcs-2022", .enabled(if: Conformance.has("w3c-vc-di-eddsa")))
struct TraceVectorTests {
    private let folder = "w3c-vc-di-eddsa/eddsa-jcs-2022/"

    private func text(_ name: String) throws -> [UInt8] {
        var bytes = try Conformance.bytes(folder + name)
        while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        return bytes
    }

    private func signer() throws -> Ed25519Signer {
        let pair = try JSONDocument(parsing: Conformance.bytes("w3c-vc-di-eddsa/keyPair.json")).root
        let key = try Multibase.decode(pair["privateKeyMultibase"]?.string ?? "")
        let (codec, seed) = try Multicodec.split(key)
        #expect(codec == .ed25519Private)
        return try Ed25519Signer(seed: SecretBytes(count: 32) { $0.copyBytes(from: seed) })
    }

    @Test func everyStepIsMadeByteForByte() throws {
        let signed = try JSONDocument(parsing: Conformance.bytes(folder + "signedJCS.json")).root
        let unsigned = try JSONDocument(parsing: Conformance.bytes("w3c-vc-di-eddsa/unsigned.json")).root
        let options = try JSONDocument(parsing: Conformance.bytes(folder + "proofConfigJCS.json")).root

        #expect(try unsigned.canonicalBytes() == text("canonDocJCS.txt"))
        #expect(try signed.canonicalBytes(omitting: "proof") == text("canonDocJCS.txt"))
        #expect(try options.canonicalBytes() == text("proofCanonJCS.txt"))
        let documentHash = SHA256.hash(unsigned.canonicalBytes())
        let optionsHash = SHA256.hash(options.canonicalBytes())
        #expect(try Hex.encode(documentHash) == String(decoding: text("docHashJCS.txt"), as: UTF8.self))
        #expect(try Hex.encode(optionsHash) == String(decoding: text("proofHashJCS.txt"), as: UTF8.self))
        #expect(
            try Hex.encode(optionsHash + documentHash) == String(decoding: text("combinedHashJCS.txt"), as: UTF8.self))
        let signature = try (optionsHash + documentHash).withUnsafeBytes { try signer().signature(for: $0) }
        #expect(try Hex.encode(signature) == String(decoding: text("sigHexJCS.txt"), as: UTF8.self))
        #expect(try Multibase.encodeBase58(signature) == String(decoding: text("sigBTC58JCS.txt"), as: UTF8.self))
        Conformance.ran(9, of: "w3c-vc-di-eddsa eddsa-jcs-2022")
    }

    @Test func theSameProofIsMadeFromTheOptions() throws {
        let signed = try JSONDocument(parsing: Conformance.bytes(folder + "signedJCS.json")).root
        let unsigned = try JSONDocument(parsing: Conformance.bytes("w3c-vc-di-eddsa/unsigned.json")).root
        let options = ProofOptions(
            verificationMethod: signed["proof"]?["verificationMethod"]?.string ?? "",
            created: try Instant("2023-02-24T23:36:38Z"))
        let made = try DataIntegrity.secured(unsigned.tree, options: options, signer: signer())
        #expect(made == signed.canonicalBytes())
    }

    @Test func theSignedDocumentVerifies() throws {
        let signed = try JSONDocument(parsing: Conformance.bytes(folder + "signedJCS.json")).root
        let results = DataIntegrity.verify(
            signed, expecting: .assertion(at: try Instant("2026-01-01T00:00:00Z")),
            resolver: OfflineResolver(documents: []))
        #expect(results.map(\.isPassed) == [true])
        Conformance.ran(1, of: "w3c-vc-di-eddsa signed document")
    }
}
