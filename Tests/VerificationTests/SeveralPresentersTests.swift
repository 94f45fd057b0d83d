import DataIntegrity
import Encodings
import Identifiers
import JSON
import Signing
import Testing
import Texts
import Verification

/// A presentation with proofs of several holders: whoever reads the first of them must not take it for the one who shows it.
@Suite struct SeveralPresentersTests {
    private let vector: Vector
    private let learner: Ed25519Signer
    private let other: Ed25519Signer

    init() throws {
        vector = try Vectors.named("holder/presentation")
        (learner, other) = (try TestKeys.signer("holder"), try TestKeys.signer("other-holder"))
    }

    private func did(_ signer: Ed25519Signer) -> String { DIDKey.did(for: signer.publicKey).text }

    /// What is shown in the vector, signed by each of these.
    ///
    /// - Parameters:
    ///   - holder: Who is named as holder; nobody unless told.
    ///   - isAsked: Whether somebody asked for the challenge.
    private func shown(
        by signers: [(Ed25519Signer, method: String?)], holder: String? = nil, isAsked: Bool = true,
        breaking broken: Int? = nil
    ) throws -> Judged {
        var document = try vector.unsigned
        document["holder"] = holder.map(JSON.string)
        var proofs: [JSON] = []
        for (index, (signer, method)) in signers.enumerated() {
            let options = ProofOptions(
                verificationMethod: method ?? DIDKey.verificationMethod(for: signer.publicKey),
                purpose: .authentication,
                created: try Instant("2026-06-15T07:5\(index):00Z"), challenge: isAsked ? vector.challenge : nil,
                domain: isAsked ? vector.domain : nil)
            let bytes = try DataIntegrity.secured(document, options: options, signer: signer)
            var proof = try #require(try JSONDocument(parsing: bytes).root.tree["proof"])
            if index == broken { proof["created"] = "2026-06-15T07:40:00Z" }
            proofs.append(proof)
        }
        document["proof"] = .array(proofs)
        var judging = try Judging(vector)
        if !isAsked {
            judging.audience = .file
            judging.policy.decides.remove(.holderBinding)
        }
        return judging.judge(Array(document.text().utf8))
    }

    @Test(arguments: [true, false])
    func ofTwoNeitherIsThePresenter(isAsked: Bool) throws {
        let pair: [(Ed25519Signer, method: String?)] = [(learner, nil), (other, nil)]
        for signers in [pair, pair.reversed()] {
            for holder in [nil, did(learner), did(other)] {
                let judged = try shown(by: signers, holder: holder, isAsked: isAsked)
                #expect(judged.outcome.verdict == "invalid" && judged.outcome.primary == "holder.mismatch")
                #expect(judged.outcome.findings == ["format.recognised failed holder.mismatch"])
                let row = try #require(judged.results.first { $0.check == .formatRecognised })
                #expect(row.outcome.reason?.pointer == "/proof")
                let message = try #require(row.outcome.reason).message(Texts())
                #expect(message.contains(did(learner)) && message.contains(did(other)))
                // Nothing rests on who it may have been.
                let report = try #require(judged.reports.first)
                #expect(report[.holderBinding]?.reason?.code == .checkSkipped)
            }
        }
    }

    @Test func severalProofsOfOnePresenterAreEnough() throws {
        let judged = try shown(by: [(learner, nil), (learner, nil)], holder: did(learner))
        #expect(judged.outcome.verdict == "valid" && judged.outcome.findings.isEmpty)
        #expect(judged.reports.first?[.holderBinding]?.isPassed == true)
        let stranger = try shown(by: [(other, nil), (other, nil)])
        #expect(stranger.reports.first?[.holderBinding]?.reason?.code == .holderMismatch)
    }

    /// A second proof that does not hold is worse than one of somebody else.
    @Test(arguments: [0, 1])
    func aProofThatDoesNotHoldIsNobodys(broken: Int) throws {
        let judged = try shown(by: [(learner, nil), (other, nil)], breaking: broken)
        #expect(judged.outcome.verdict == "invalid" && judged.outcome.primary == "proof.set")
        #expect(judged.reports.first?[.holderBinding]?.reason?.code == .checkSkipped)
    }

    /// Two keys of one holder are one presenter.
    @Test func twoKeysOfOneControllerAreOnePresenter() throws {
        let id = "did:web:mira.example"
        func method(_ signer: Ed25519Signer, _ name: String) -> JSON {
            [
                "id": .string("\(id)#\(name)"), "type": "Multikey", "controller": .string(id),
                "publicKeyMultibase": .string(signer.publicKey.multikey),
            ]
        }
        let document: JSON = [
            "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"], "id": .string(id),
            "verificationMethod": [method(learner, "a"), method(other, "b")],
            "authentication": [.string(id + "#a"), .string(id + "#b")],
        ]
        let root = try JSONDocument(parsing: Array(document.text().utf8)).root
        let resolver = OfflineResolver(documents: [try ControlledDocument(parsing: root, expecting: DID(id))])
        var judging = try Judging(vector)
        judging.environment.resolver = resolver
        judging.policy = try #require(Policy.shipped("proof-only"))
        var shown: JSON = [
            "@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"],
            "verifiableCredential": try vector.unsigned["verifiableCredential"] ?? [],
        ]
        func proof(_ signer: Ed25519Signer, _ method: String) throws -> JSON {
            let options = ProofOptions(
                verificationMethod: method, purpose: .authentication, created: try Instant("2026-06-15T07:50:00Z"),
                challenge: vector.challenge, domain: vector.domain)
            let bytes = try DataIntegrity.secured(shown, options: options, signer: signer)
            return try #require(try JSONDocument(parsing: bytes).root.tree["proof"])
        }
        let pair = [try proof(learner, id + "#a"), try proof(other, id + "#b")]
        let foreign = try proof(other, DIDKey.verificationMethod(for: other.publicKey))
        shown["proof"] = .array(pair)
        let both = judging.judge(Array(shown.text().utf8))
        #expect(!both.outcome.findings.contains { $0.contains("holder.mismatch") }, "\(both.outcome.findings)")
        #expect(both.results.first { $0.check == .proofSignature }?.outcome.isPassed == true)
        shown["proof"] = [pair[0], foreign]
        let mixed = judging.judge(Array(shown.text().utf8))
        #expect(mixed.outcome.findings == ["format.recognised failed holder.mismatch"])
    }
}
