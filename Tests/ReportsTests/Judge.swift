import DataIntegrity
import Encodings
import Identifiers
import JSON
import Reports
import Signing
import TestSupport
import Texts
import Trust
import Verification

/// A verifier who trusts the registry of the test vectors, and documents to judge.
struct Judge {
    static let anchor = "z6MkmjvuvQT2pwgSKxo1Ejcm2s3LjkSM5nHWfvZSZY4SHE2n"

    let registries: [TrustRegistry]
    let verifier: Verifier
    let now: Instant

    init(policy: Policy = .employer, trusts: Bool = true, allowsUnsigned: Bool = false) throws {
        now = try Instant("2026-06-15T08:00:00Z")
        let bytes = try repositoryFile("TestVectors/vectors/environment/registries/complete.json")
        let anchors = allowsUnsigned ? [] : [try PublicKey(multikey: Self.anchor)]
        registries =
            trusts
            ? [try TrustRegistry(opening: bytes, anchors: anchors, allowsUnsigned: allowsUnsigned, now: now)] : []
        let all = TrustRegistries(registries)
        verifier = Verifier(
            environment: VerificationEnvironment(
                clock: FixedClock(now), registries: all, resolver: RegistryResolver(all, base: OfflineResolver())),
            policy: policy)
    }

    func document(_ bytes: [UInt8], name: String = "award.json") -> JudgedDocument {
        do throws(RefusedInput) {
            switch try ReceivedDocument(parsing: bytes) {
            case .credential(let credential):
                return JudgedDocument(name: name, result: .credential(verifier.verify(credential)))
            case .presentation(let presentation):
                return JudgedDocument(
                    name: name, result: .presentation(verifier.verify(presentation, audience: .file)))
            }
        } catch {
            return JudgedDocument(name: name, result: .refused(error))
        }
    }

    func page(_ documents: JudgedDocument...) -> String { page(documents) }

    func page(_ documents: [JudgedDocument]) -> String {
        HTMLPage(
            verifying: documents, registries: registries, policy: verifier.policy, judged: now, texts: Texts()
        ).html
    }

    static func vector(_ name: String) throws -> [UInt8] { try repositoryFile("TestVectors/vectors/\(name)") }

    /// A sound badge as a value to change, without its proof.
    static func badge() throws -> JSON {
        var tree = try JSONDocument(parsing: vector("good/badge.json")).root.tree
        tree["proof"] = nil
        return tree
    }

    /// Signs a credential as the registered issuer.
    static func signed(_ document: JSON) throws -> [UInt8] {
        let root = try JSONDocument(parsing: repositoryFile("Keys/test-keys.json")).root
        let key = root["keys"]?.elements.first { $0["role"]?.string == "issuer-web" }
        let signer = try Ed25519Signer(
            seed: SecretBytes(copying: Hex.decode(key?["seedHex"]?.string ?? "")),
            expecting: PublicKey(multikey: key?["publicKeyMultibase"]?.string ?? ""))
        let options = ProofOptions(
            verificationMethod: "did:web:sonnwald.example#key-1", created: try Instant("2026-05-12T07:30:00Z"))
        return try DataIntegrity.secured(document, options: options, signer: signer)
    }
}
