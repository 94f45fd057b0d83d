import DataIntegrity
import Encodings
import JSON
import Signing
import Testing

@testable import Server

/// What Data Integrity and its cryptosuites ask of issuers and verifiers, over HTTP.
///
/// Sources: Data Integrity 1.0 (https://www.w3.org/TR/vc-data-integrity/), Data Integrity EdDSA Cryptosuites 1.0
/// (https://www.w3.org/TR/vc-di-eddsa/), Data Integrity ECDSA Cryptosuites 1.0 (https://www.w3.org/TR/vc-di-ecdsa/).
@Suite(.serialized) struct W3CDataIntegrityTests {
    /// DI 2.1, EdDSA 2 and 3, ECDSA 2 and 3: the form of a new proof.
    @Test(arguments: [
        ("eddsa-rdfc-2022", 0, 64), ("eddsa-jcs-2022", 0, 64), ("ecdsa-rdfc-2019", 1, 64), ("ecdsa-jcs-2019", 1, 64),
        ("ecdsa-rdfc-2019", 2, 96), ("ecdsa-jcs-2019", 2, 96),
    ])
    func aNewProofHasItsForm(_ suite: String, _ key: Int, _ length: Int) async throws {
        try await InteropServer.run { server in
            let issuer = try InteropKey.all()[key].issuer
            for version in [1, 2] {
                var credential = ConformanceCase.credential
                credential["issuer"] = .string(issuer)
                if version == 1 {
                    credential["@context"] = ["https://www.w3.org/2018/credentials/v1"]
                    credential["issuanceDate"] = "2026-01-02T03:04:05Z"
                }
                let answer = try await server.issue(credential, options: ["cryptosuite": .string(suite)])
                #expect(answer.status == 201, "\(answer.codes)")
                let issued = try #require(answer.issued)
                let proof = try #require(issued["proof"])
                #expect(proof["type"] == "DataIntegrityProof" && proof["cryptosuite"] == .string(suite))
                #expect(proof["proofPurpose"] == "assertionMethod")
                // did:key: the key is its own document, and the method begins with its controller.
                let multikey = String(issuer.dropFirst("did:key:".count))
                #expect(proof["verificationMethod"] == .string("\(issuer)#\(multikey)"))
                let value = try #require(proof["proofValue"]?.string)
                #expect(value.utf8.first == UInt8(ascii: "z"))
                #expect(try Multibase.decode(value.utf8Span.span).count == length)
                #expect(try DateTimeStamp(parsing: #require(proof["created"]?.string).utf8Span.span).offsetMinutes == 0)
                let contexts = (issued["@context"]?.array ?? []).compactMap(\.string)
                let own = version == 2 ? ConformanceCase.v2 : "https://w3id.org/security/data-integrity/v2"
                #expect(contexts.contains { $0.utf8.elementsEqual(own.utf8) })
                #expect(try await server.verify(issued).status == 200)
            }
        }
    }

    private typealias Change = @Sendable (inout JSON) -> Void

    /// What is done to a good credential, and the reasons for which it may be refused then: one where all suites agree.
    private static let changes: [(String, codes: [String], Change)] = [
        ("DI 2.1 no proof", ["proof.missing"], { $0["proof"] = nil }),
        ("DI 2.1 null", ["proof.missing"], { $0["proof"] = .null }),
        ("DI 2.1 a text", ["proof.missing"], { $0["proof"] = "proof" }),
        ("DI 2.1 an empty list", ["proof.missing"], { $0["proof"] = [] }),
        ("DI 2.1 a list of numbers", ["proof.missing"], { $0["proof"] = [4] }),
        ("DI 2.1 no type", ["proof.malformed"], { $0["proof"]?["type"] = nil }),
        ("DI 2.1 another type", ["proof.unsupported"], { $0["proof"]?["type"] = "PastryProof" }),
        ("DI 2.1 a type that is a number", ["proof.malformed"], { $0["proof"]?["type"] = 4 }),
        ("DI 3.1 no cryptosuite", ["proof.malformed"], { $0["proof"]?["cryptosuite"] = nil }),
        ("DI 3.1 another cryptosuite", ["proof.unsupported"], { $0["proof"]?["cryptosuite"] = "pastry-2022" }),
        ("DI 3.1 a cryptosuite that is a number", ["proof.malformed"], { $0["proof"]?["cryptosuite"] = 4 }),
        ("DI 2.1 no method", ["proof.malformed"], { $0["proof"]?["verificationMethod"] = nil }),
        (
            "DI 2.1 no key behind the method", ["did.malformed"],
            { $0["proof"]?["verificationMethod"] = "did:key:pastry" }
        ),
        ("DI 2.1 a method that is an object", ["proof.malformed"], { $0["proof"]?["verificationMethod"] = [:] }),
        ("DI 2.1 no purpose", ["proof.malformed"], { $0["proof"]?["proofPurpose"] = nil }),
        ("DI 2.1 another purpose", ["proof.purpose"], { $0["proof"]?["proofPurpose"] = "authentication" }),
        ("DI 2.1 a purpose that there is none", ["proof.purpose"], { $0["proof"]?["proofPurpose"] = "baking" }),
        ("DI 2.1 no value", ["proof.malformed"], { $0["proof"]?["proofValue"] = nil }),
        ("DI 2.1 a value that is null", ["proof.malformed"], { $0["proof"]?["proofValue"] = .null }),
        (
            "DI 2.4 no header before the value", ["proof.encoding"],
            { replaceValue(in: &$0) { _, text in String(text.dropFirst()) } }
        ),
        (
            "EdDSA 2.2 another base", ["proof.encoding"],
            { replaceValue(in: &$0) { bytes, _ in Multibase.encodeBase64URL(bytes) } }
        ),
        (
            "EdDSA 3.2 more bytes than a signature has", ["sig.length"],
            {
                replaceValue(in: &$0) { bytes, _ in Multibase.encodeBase58(bytes + [UInt8](repeating: 7, count: 32)) }
            }
        ),
        (
            "EdDSA 3.2 fewer", ["sig.length"],
            { replaceValue(in: &$0) { bytes, _ in Multibase.encodeBase58(Array(bytes.dropLast())) } }
        ),
        ("DI 2.1 a time that is none", ["time.malformed"], { $0["proof"]?["created"] = "a while ago" }),
        ("DI 2.1 an end that is none", ["time.malformed"], { $0["proof"]?["expires"] = "soon" }),
        ("DI 2.1 an end in the past", ["proof.time"], { $0["proof"]?["expires"] = "2026-06-14T08:00:00Z" }),
        ("DI 2.1 another time", ["proof.signature"], { $0["proof"]?["created"] = "2026-06-15T07:00:00Z" }),
        ("DI 2.1 a domain", ["proof.signature"], { $0["proof"]?["domain"] = "other.example" }),
        ("DI 2.1 a domain that is a number", ["proof.malformed"], { $0["proof"]?["domain"] = 4 }),
        ("DI 2.1 a challenge that is a number", ["proof.malformed"], { $0["proof"]?["challenge"] = 4 }),
        ("DI 2.1 a nonce that is a number", ["proof.malformed"], { $0["proof"]?["nonce"] = 4 }),
        ("DI 2.1 an id that is a number", ["proof.malformed"], { $0["proof"]?["id"] = 4 }),
        ("DI 2.1 an earlier proof that is a number", ["proof.malformed"], { $0["proof"]?["previousProof"] = 4 }),
        (
            "DI 2.1.2 an earlier proof that is not there", ["proof.chain"],
            { $0["proof"]?["previousProof"] = "urn:uuid:1" }
        ),
        (
            "DI 2.1.2 several, one of which is not there", ["proof.chain"],
            { $0["proof"]?["previousProof"] = ["urn:uuid:1", "urn:uuid:2"] }
        ),
        ("DI 4.4 another subject", ["proof.signature"], { $0["credentialSubject"]?["id"] = "did:example:other" }),
        (
            "DI 2.4.1 a word without meaning", ["jsonld.undefined_term", "proof.signature"],
            { $0["credentialSubject"]?["cakes"] = 4 }
        ),
        (
            "DI 2.4.1 a type without meaning", ["jsonld.undefined_term", "proof.signature"],
            { $0["type"] = ["VerifiableCredential", "Pastry"] }
        ),
        (
            "DI 2.4.3 another context behind those that were signed",
            ["jsonld.protected_term", "proof.signature"],
            {
                $0["@context"] = ConformanceCase.contexts(["name": "https://words.example/#title"])
                $0["credentialSubject"]?["id"] = "did:example:other"
            }
        ),
        (
            "VCDM 4.3 no context", ["context.missing", "jsonld.undefined_term", "proof.signature", "proof.context"],
            { $0["@context"] = nil }
        ),
    ]

    /// Puts another value into the proof, made of the bytes and the text that stand there.
    @Sendable private static func replaceValue(in credential: inout JSON, _ make: ([UInt8], String) -> String) {
        let text = credential["proof"]?["proofValue"]?.string ?? ""
        let bytes = (try? Multibase.decode(text.utf8Span.span)) ?? []
        credential["proof"]?["proofValue"] = .string(make(bytes, text))
    }

    @Test(arguments: ["eddsa-rdfc-2022", "eddsa-jcs-2022", "ecdsa-rdfc-2019", "ecdsa-jcs-2019"])
    func whatWasChangedDoesNotVerify(_ suite: String) async throws {
        try await InteropServer.run { server in
            let good = try #require(
                try await server.issue(ConformanceCase.credential, options: ["cryptosuite": .string(suite)]).issued)
            for (title, codes, change) in Self.changes {
                var changed = good
                change(&changed)
                let answer = try await server.verify(changed)
                #expect(answer.status == 400, "\(title)")
                #expect(answer.codes.contains { codes.contains($0) }, "\(title): \(answer.codes)")
            }
            #expect(try await server.verify(good).status == 200)
        }
    }

    /// EdDSA 3.2 and 3.3: a proof of one suite is none of the other, nor of another kind of key.
    @Test func aProofIsThatOfItsSuiteAlone() async throws {
        try await InteropServer.run { server in
            let suites = ["eddsa-rdfc-2022", "eddsa-jcs-2022", "ecdsa-rdfc-2019", "ecdsa-jcs-2019"]
            for suite in suites {
                let good = try #require(
                    try await server.issue(ConformanceCase.credential, options: ["cryptosuite": .string(suite)]).issued)
                for other in suites where other != suite {
                    var changed = good
                    changed["proof"]?["cryptosuite"] = .string(other)
                    let answer = try await server.verify(changed)
                    let code = other.prefix(5) == suite.prefix(5) ? "proof.signature" : "key.type"
                    #expect(answer.status == 400 && answer.codes.contains(code), "\(suite) \(other) \(answer.codes)")
                }
            }
        }
    }

    /// DI 4.4: what the request expects is compared.
    @Test func whatIsExpectedIsCompared() async throws {
        try await InteropServer.run { server in
            let holder = try InteropHolder()
            let good = try holder.credential()
            let shown = try holder.credential(purpose: .authentication)
            let cases: [(JSON, JSON, String?)] = [
                (good, ["checks": ["proof"]], nil), (good, [:], nil), (good, ["checks": []], nil),
                (good, ["checks": ["proof"], "expectedProofPurpose": "assertionMethod"], nil),
                (good, ["checks": ["proof"], "expectedProofPurpose": "authentication"], "api.member_type"),
                // It was made for nobody, and so not for whoever asks.
                (good, ["checks": ["proof"], "domain": "verifier.example"], "presentation.unsigned"),
                (good, ["checks": ["proof"], "challenge": "c"], "presentation.unsigned"),
                (good, ["domain": "verifier.example", "challenge": "c"], "presentation.unsigned"),
                (shown, ["checks": ["proof"]], "proof.purpose"),
                (shown, ["checks": ["proof"], "domain": "verifier.example"], "proof.purpose"),
                (shown, ["checks": ["proof"], "domain": "verifier.example", "challenge": "c"], "proof.purpose"),
            ]
            for (credential, options, code) in cases {
                let answer = try await server.verify(credential, options: options)
                #expect(answer.status == (code == nil ? 200 : 400), "\(options) \(answer.codes)")
                if let code { #expect(answer.codes.contains(code), "\(options) \(answer.codes)") }
            }
        }
    }

    /// DI 2.1: `created` and `expires` may be missing, have any offset, and mean UTC where they have none.
    @Test func timesAreReadAsTheyAreMeant() async throws {
        try await InteropServer.run { server in
            let holder = try InteropHolder()
            var credential = ConformanceCase.credential
            credential["issuer"] = .string(holder.id)
            let cases: [(created: String?, expires: String?, String?)] = [
                (nil, nil, nil), ("2025-06-15T08:00:00Z", nil, nil), ("2026-06-15T10:00:00.5+02:00", nil, nil),
                ("2026-06-15T08:00:00", nil, nil), ("2026-06-15T08:00:00Z", "2026-06-16T08:00:00", nil),
                ("2026-06-15T08:00:00Z", "2026-06-14T08:00:00", "proof.time"),
                ("2026-06-16T08:00:00Z", nil, "proof.time"), ("2026-06-15", nil, "time.malformed"),
            ]
            for (created, expires, code) in cases {
                let options = Self.options(holder, [("created", created), ("expires", expires)])
                let signed = try JCSProof.signed(credential, options, by: holder.signer)
                let answer = try await server.verify(signed)
                #expect(answer.status == (code == nil ? 200 : 400), "\(options) \(answer.codes)")
                if let code { #expect(answer.codes.contains(code), "\(options) \(answer.codes)") }
            }
        }
    }

    /// DI 2.1.1 and 2.1.2: every proof of a set counts, and one of a chain covers those it names.
    @Test func setsAndChainsAreFollowed() async throws {
        try await InteropServer.run { server in
            let holder = try InteropHolder()
            var credential = ConformanceCase.credential
            credential["issuer"] = .string(holder.id)
            func proof(_ id: String, after earlier: [JSON] = [], by signer: Ed25519Signer? = nil) throws -> JSON {
                var options = Self.options(holder, [("id", id)])
                let names = earlier.compactMap { $0["id"] }
                if !names.isEmpty { options["previousProof"] = names.count == 1 ? names[0] : .array(names) }
                return try JCSProof.value(credential, options, by: signer ?? holder.signer, covering: earlier)
            }
            let (first, second) = (try proof("urn:uuid:1"), try proof("urn:uuid:2"))
            let third = try proof("urn:uuid:3", after: [first])
            let fourth = try proof("urn:uuid:4", after: [first, second])
            let stranger = try proof("urn:uuid:5", by: Ed25519Signer.generate())
            let cases: [([JSON], String?)] = [
                ([first], nil), ([first, second], nil), ([first, third], nil), ([first, second, fourth], nil),
                ([third], "proof.chain"), ([second, third], "proof.chain"), ([first, stranger], "proof.set"),
                ([stranger], "proof.signature"),
            ]
            for (proofs, code) in cases {
                var secured = credential
                secured["proof"] = .array(proofs)
                let answer = try await server.verify(secured)
                #expect(answer.status == (code == nil ? 200 : 400), "\(proofs.count) \(answer.codes)")
                if let code { #expect(answer.codes.contains(code), "\(proofs.count) \(answer.codes)") }
            }
        }
    }

    private static func options(_ holder: InteropHolder, _ others: [(String, String?)]) -> JSON {
        .object(
            omittingNil: [
                ("type", "DataIntegrityProof"), ("cryptosuite", "eddsa-jcs-2022"),
                ("verificationMethod", .string(holder.verificationMethod)), ("proofPurpose", "assertionMethod"),
            ] + others.map { ($0.0, $0.1.map(JSON.string)) })
    }
}
