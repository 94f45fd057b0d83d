import DataIntegrity
import Identifiers
import JSON
import Testing

@testable import Server

/// What the data model and the VC-API ask of presentations, over HTTP.
///
/// Sources: Verifiable Credentials Data Model 2.0, sections 4.3, 4.5 and 4.13; Data Integrity 1.0, section 4.4.
@Suite(.serialized) struct W3CPresentationTests {
    private typealias Change = @Sendable (InteropHolder, inout JSON) throws -> Void

    /// Signed as they stand: what is good, and what its holder should not have signed.
    private static let signed: [(String, codes: [String], Change)] = [
        ("4.13 no credential", [], { _, _ in }),
        ("4.13 an empty list of credentials", [], { $1["verifiableCredential"] = [] }),
        ("4.13 one credential", [], { $1["verifiableCredential"] = try $0.credential() }),
        ("4.13 a list of one", [], { $1["verifiableCredential"] = [try $0.credential()] }),
        (
            "4.13 several", [],
            {
                $1["verifiableCredential"] = [
                    try $0.credential(), try InteropHolder().credential(.eddsaJCS2022) { $0["id"] = "urn:uuid:2" },
                ]
            }
        ),
        ("4.13 an id", [], { $1["id"] = "urn:uuid:6b3a1f4e-58a1-4d0c-a1a5-4a2d11c1e0f1" }),
        ("4.13 the holder by her address", [], { $1["holder"] = .string($0.id) }),
        ("4.13 the holder as an object", [], { $1["holder"] = ["id": .string($0.id)] }),
        (
            "4.13.3 her own credential", [],
            {
                $1["holder"] = .string($0.id)
                $1["verifiableCredential"] = try $0.credential()
            }
        ),
        (
            "4.3 an address behind the base context", [],
            { $1["@context"] = ConformanceCase.contexts(.string(ConformanceCase.examples)) }
        ),
        (
            "4.5 a further type of her own", [],
            {
                $1["@context"] = ConformanceCase.contexts(ConformanceCase.words)
                $1["type"] = ["VerifiablePresentation", "Pastry"]
            }
        ),
        (
            "4.3 the base context second", ["context.order"],
            { $1["@context"] = [.string(ConformanceCase.examples), .string(ConformanceCase.v2)] }
        ),
        ("4.13 another holder", ["holder.mismatch"], { $1["holder"] = "did:example:somebody" }),
        ("4.13 a holder without id", ["holder.mismatch"], { $1["holder"] = ["name": "Mira"] }),
        (
            "4.13 a credential by its address", ["format.unrecognised"],
            { $1["verifiableCredential"] = "did:example:cake" }
        ),
        ("4.13 a credential that is a number", ["format.unrecognised"], { $1["verifiableCredential"] = [4] }),
        (
            "4.13 a credential without type", ["format.unrecognised"],
            { $1["verifiableCredential"] = try $0.credential(.eddsaJCS2022) { $0["type"] = nil } }
        ),
        (
            "4.12 a credential without proof", ["proof.missing"],
            { $1["verifiableCredential"] = ConformanceCase.credential }
        ),
    ]

    @Test func whatWasSignedIsJudgedByWhatItIs() async throws {
        try await InteropServer.run { server in
            for (title, codes, change) in Self.signed {
                let holder = try InteropHolder()
                // What has no meaning cannot be signed by it.
                for suite in [Cryptosuite.eddsaRDFC2022, .eddsaJCS2022] {
                    if !codes.isEmpty, suite == .eddsaRDFC2022 { continue }
                    let shown = try holder.presentation(suite) { try change(holder, &$0) }
                    let answer = try await server.verify(presentation: shown, options: InteropHolder.asked)
                    #expect(answer.status == (codes.isEmpty ? 200 : 400), "\(title) \(suite): \(answer.codes)")
                    for code in codes { #expect(answer.codes.contains(code), "\(title): \(answer.codes)") }
                }
            }
        }
    }

    /// Changed after they were signed.
    private static let changed: [(String, code: String, @Sendable (inout JSON) -> Void)] = [
        ("4.3 no context", "context.missing", { $0["@context"] = nil }),
        ("4.3 no base context", "context.order", { $0["@context"] = [.string(ConformanceCase.examples)] }),
        (
            "4.3 another context", "context.unknown",
            { $0["@context"] = ConformanceCase.contexts("https://words.example/") }
        ),
        (
            "4.3 no address", "jsonld.loading_document_failed",
            { $0["@context"] = ConformanceCase.contexts("http ://words") }
        ),
        ("4.3 a number", "jsonld.invalid_local_context", { $0["@context"] = ConformanceCase.contexts(17) }),
        ("4.5 no type", "format.no_credential", { $0["type"] = nil }),
        ("4.5 another type", "format.no_credential", { $0["type"] = ["https://words.example/#Pastry"] }),
        ("4.4 an id", "proof.signature", { $0["id"] = "did:example:a" }),
        ("4.13 a holder", "proof.signature", { $0["holder"] = "did:example:a" }),
        ("4.12 no proof", "presentation.unsigned", { $0["proof"] = nil }),
        ("4.12 null", "presentation.unsigned", { $0["proof"] = .null }),
        ("DI 2.1 a signature of other bytes", "proof.signature", { $0["proof"]?["created"] = "2026-06-15T07:59:59Z" }),
        ("DI 2.1 a short value", "sig.length", { $0["proof"]?["proofValue"] = "z3sXaxjKbfMYNfHXhMkSyWRRAYc" }),
    ]

    @Test func whatWasChangedDoesNotVerify() async throws {
        try await InteropServer.run { server in
            let holder = try InteropHolder()
            let good = try holder.presentation()
            for (title, code, change) in Self.changed {
                var shown = good
                change(&shown)
                let answer = try await server.verify(presentation: shown, options: InteropHolder.asked)
                #expect(answer.status == 400 && answer.codes.contains(code), "\(title): \(answer.codes)")
            }
            #expect(try await server.verify(presentation: good, options: InteropHolder.asked).status == 200)
            // A credential in it that somebody changed.
            let inside = try holder.presentation(.eddsaJCS2022) {
                var credential = try holder.credential()
                credential["credentialSubject"] = ["id": "did:example:other"]
                $0["verifiableCredential"] = credential
            }
            let answer = try await server.verify(presentation: inside, options: InteropHolder.asked)
            #expect(answer.status == 400 && answer.codes == ["proof.signature"])
        }
    }

    /// Data Integrity 4.4: domain and challenge are compared when they are asked for; so is the purpose.
    @Test func whatWasAskedForIsCompared() async throws {
        try await InteropServer.run { server in
            let holder = try InteropHolder()
            let good = try holder.presentation()
            let forAnyChallenge = try holder.presentation(challenge: nil)
            let forNobody = try holder.presentation(challenge: nil, domain: nil)
            let (challenge, domain) = (JSON.string(InteropHolder.challenge), JSON.string(InteropHolder.domain))
            let cases: [(JSON, JSON?, String?)] = [
                (good, ["challenge": challenge, "domain": domain], nil),
                (good, ["challenge": challenge, "domain": domain, "checks": []], nil),
                (good, ["challenge": challenge, "domain": domain, "checks": ["proof"]], nil),
                (good, ["challenge": challenge, "domain": domain, "expectedProofPurpose": "authentication"], nil),
                (good, ["challenge": "another", "domain": domain], "presentation.challenge"),
                (good, ["challenge": challenge, "domain": "other.example"], "presentation.domain"),
                (
                    good, ["challenge": challenge, "domain": domain, "expectedProofPurpose": "assertionMethod"],
                    "api.member_type"
                ),
                (forAnyChallenge, ["domain": domain], nil),
                (forAnyChallenge, ["domain": "other.example"], "presentation.domain"),
                (forAnyChallenge, ["challenge": challenge, "domain": domain], "presentation.challenge"),
                (forNobody, nil, nil),
                (forNobody, ["domain": domain], "presentation.domain"),
                // Nobody asked: it may have been made for somebody else.
                (good, nil, "presentation.challenge"),
            ]
            for (shown, options, code) in cases {
                let answer = try await server.verify(presentation: shown, options: options)
                #expect(answer.status == (code == nil ? 200 : 400), "\(options ?? .null) \(answer.codes)")
                if let code { #expect(answer.codes.contains(code), "\(options ?? .null) \(answer.codes)") }
            }
            let stated = try holder.presentation(purpose: .assertionMethod)
            let purpose = try await server.verify(presentation: stated, options: InteropHolder.asked)
            #expect(purpose.status == 400 && purpose.codes == ["proof.purpose"])
        }
    }
}
