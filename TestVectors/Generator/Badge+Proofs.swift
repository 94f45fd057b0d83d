import Contexts
import DataIntegrity
import Encodings
import JSON
import LinkedData
import Signing

/// Proofs as the specifications of the suites tell them, made without the library's own signer: they can say and cover
/// things that it refuses to sign.
extension Badge {
    /// How a document that is signed as linked data is read.
    enum Reading {
        /// Nothing may be dropped.
        case strict
        /// As programs do that do not mind: what has no meaning is dropped, and nobody signs it.
        case loose
    }

    /// The options of a proof.
    ///
    /// - Parameter suite: A name as it stands in `cryptosuite`.
    func configuration(_ suite: String, id: String? = nil, after previous: JSON? = nil) -> JSON {
        .object(omittingNil: [
            ("type", "DataIntegrityProof"), ("cryptosuite", .string(suite)), ("id", id.map(JSON.string)),
            ("created", options.created.map { .string($0.description) }),
            ("verificationMethod", .string(options.verificationMethod)), ("proofPurpose", "assertionMethod"),
            ("previousProof", previous),
        ])
    }

    /// A proof with these options over the document and the proofs that it signs along.
    func proof(_ configuration: JSON, along earlier: [JSON] = [], _ reading: Reading = .strict) throws -> JSON {
        let signed = earlier.isEmpty ? document : document.setting("/proof", to: .array(earlier))
        let isJSON = configuration["cryptosuite"]?.string?.contains("jcs") ?? false
        func form(_ value: JSON) throws -> [UInt8] {
            isJSON ? value.canonicalBytes() : try nQuads(of: value, reading)
        }
        func hash(_ bytes: [UInt8]) -> [UInt8] {
            key.type == .p384 ? SHA384.hash(bytes) : SHA256.hash(bytes)
        }
        let options = isJSON ? configuration : configuration.setting("/@context", to: document["@context"])
        let message = try hash(form(options)) + hash(form(signed))
        let signature = try key.signer.signature(for: message)
        return configuration.setting("/proofValue", to: .string(Multibase.encodeBase58(signature)))
    }

    private func nQuads(of value: JSON, _ reading: Reading) throws -> [UInt8] {
        let dataset = try JSONLDProcessor.bundled.dataset(
            of: JSONDocument(parsing: value.bytes()).root, options: reading == .strict ? .signedDocument : .standard)
        return try RDFCanonicalization.canonicalNQuads(of: dataset, hash: key.type == .p384 ? .sha384 : .sha256)
    }

    /// The document with these proofs; one stands there without a list.
    func file(_ proofs: JSON...) -> [UInt8] {
        document.setting("/proof", to: proofs.count == 1 ? proofs[0] : .array(proofs)).canonicalBytes()
    }

    /// The file as a program makes it that drops what has no meaning, and signs the rest with eddsa-rdfc-2022.
    var looseFile: [UInt8] {
        get throws { file(try proof(configuration("eddsa-rdfc-2022"), .loose)) }
    }

    /// The file with the proof of another document, for one that nobody can sign.
    func file(withProofOf other: Badge) throws -> [UInt8] {
        file(try other.sealed[at: "/proof"] ?? .null)
    }

    /// The same, signed with another suite.
    func signed(with suite: Cryptosuite?) -> Badge {
        var badge = self
        badge.suite = suite
        return badge
    }

    /// The file with a proof of the legacy type `Ed25519Signature2020`.
    var legacyFile: [UInt8] {
        get throws {
            let signer = try LegacyProofs.ed25519Signature2020(
                options: options, context: document["@context"], signer: key.signer, processor: .bundled)
            return try signer.secured(JSONTemplate(document, holes: [], gap: "proof").filled([]))
        }
    }
}

extension Badge {
    /// The micro-credential, signed as linked data.
    static let linked = sonnwald.signed(with: .eddsaRDFC2022)

    /// A small credential of which every word has a meaning, signed as linked data.
    static let plain: Badge = {
        let badge = Badge(
            [
                "@context": ["https://www.w3.org/ns/credentials/v2"], "id": .string(World.credentialID),
                "type": ["VerifiableCredential"], "issuer": .string(TestKey.issuerWeb.did), "name": "Library card",
                "validFrom": "2026-05-12T07:30:00Z",
                "credentialSubject": ["id": "urn:uuid:2b9d0a52-0a5e-8d0e-9c5f-5c8a4f0d7e21", "name": "Mira"],
            ], by: .issuerWeb)
        return badge.signed(with: .eddsaRDFC2022)
    }()
}
