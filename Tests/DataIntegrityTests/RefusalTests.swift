import DataIntegrity
import Encodings
import Identifiers
import JSON
import Signing
import TestSupport
import Testing

/// Each refusal beside the document that passes and differs in that one thing.
@Suite("Proofs that do not count")
struct ProofRefusalTests {
    private let fixture: Fixture
    private let good: JSON

    init() throws {
        fixture = try Fixture()
        good = try fixture.signed()
    }

    @Test func theTwinPasses() throws {
        #expect(try fixture.outcomes(of: good) == ["passed"])
    }

    @Test(arguments: ["credentialSubject", "issuer", "type"])
    func aChangedMemberIsNoticed(_ member: String) throws {
        var changed = good
        changed[member] = "other"
        #expect(try fixture.outcomes(of: changed) == ["failed proof.signature"])
    }

    @Test func anAddedMemberIsNoticed() throws {
        var changed = good
        changed["extra"] = 1
        #expect(try fixture.outcomes(of: changed) == ["failed proof.signature"])
    }

    @Test func membersInAnotherOrderAreTheSameDocument() throws {
        guard case .object(let members) = good else { return }
        #expect(try fixture.outcomes(of: .object(members.reversed())) == ["passed"])
    }

    // D01, E09
    @Test func anotherPurposeIsRefused() throws {
        let shown = try fixture.signed(nil, fixture.options(purpose: .authentication))
        #expect(try fixture.outcomes(of: shown) == ["failed proof.purpose"])
        let expectation = ProofExpectation(purpose: .authentication, now: fixture.now)
        #expect(try fixture.outcomes(of: shown, expectation) == ["passed"])
        #expect(try fixture.outcomes(of: good, expectation) == ["failed proof.purpose"])
    }

    // D04, D05
    @Test(arguments: [
        ("cryptosuite", JSON.string("eddsa-rdfc-2022")), ("cryptosuite", "eddsa-2022"),
        ("type", "Ed25519Signature2020"),
    ])
    func aKindThatIsNotKnownIsUnknown(_ member: String, _ value: JSON) throws {
        #expect(
            try fixture.outcomes(of: fixture.changing(member, to: value, of: good)) == ["unknown proof.unsupported"])
    }

    // D06, D24
    @Test(arguments: [JSON?.none, .null, [], "proof", 1])
    func aMissingProofIsSaidToBeMissing(_ proof: JSON?) throws {
        var unsigned = good
        unsigned["proof"] = proof
        #expect(try fixture.outcomes(of: unsigned) == ["failed proof.missing"])
    }

    @Test func aSignedDocumentInsideAnUnsignedOneProvesNothing() throws {
        #expect(
            try fixture.outcomes(of: ["type": ["VerifiableCredential"], "inner": good]) == ["failed proof.missing"])
    }

    // D07
    @Test func ofAProofSetEveryProofIsJudged() throws {
        let first = good["proof"] ?? .null
        let second = try fixture.signed(nil, fixture.options(created: "2026-05-12T08:00:00Z"))["proof"] ?? .null
        var set = good
        set["proof"] = [first, second]
        #expect(try fixture.outcomes(of: set) == ["passed", "passed"])
        let bad = fixture.changing("created", to: "2026-05-12T08:00:01Z", of: ["proof": second])["proof"] ?? .null
        set["proof"] = [first, bad]
        #expect(try fixture.outcomes(of: set) == ["passed", "failed proof.signature"])
    }

    // D09
    @Test func aProofFromTheFutureIsRefused() throws {
        for (created, outcome) in [
            ("2026-05-12T10:05:00Z", "passed"), ("2026-05-12T10:05:01Z", "failed proof.time"),
        ] {
            #expect(try fixture.outcomes(of: fixture.signed(nil, fixture.options(created: created))) == [outcome])
        }
    }

    @Test func aProofThatHasRunOutIsRefused() throws {
        for (expires, outcome) in [
            ("2026-05-12T09:55:00Z", "passed"), ("2026-05-12T09:54:59Z", "failed proof.time"),
            ("2026-05-12T07:00:00Z", "failed proof.time"),
        ] {
            #expect(try fixture.outcomes(of: fixture.signed(nil, fixture.options(expires: expires))) == [outcome])
        }
    }

    @Test(arguments: ["2026-02-30T00:00:00Z", "2026-05-12", "2026-05-12T24:00:00Z", "now"])
    func aTimeThatIsNoneIsRefused(_ created: String) throws {
        let changed = fixture.changing("created", to: .string(created), of: good)
        #expect(try fixture.outcomes(of: changed) == ["failed time.malformed"])
    }

    // D11
    @Test func optionsAreSignedToo() throws {
        for (member, value) in [
            ("created", "2026-05-12T07:30:01Z"), ("id", "urn:x"), ("challenge", "c"), ("domain", "d"),
        ] {
            let changed = fixture.changing(member, to: .string(value), of: good)
            #expect(try fixture.outcomes(of: changed) == ["failed proof.signature"], "\(member)")
        }
    }

    @Test func aMemberThatIsNotAllowedIsRefused() throws {
        #expect(try fixture.outcomes(of: fixture.changing("jws", to: "x", of: good)) == ["failed proof.malformed"])
        #expect(try fixture.outcomes(of: fixture.changing("created", to: 1, of: good)) == ["failed proof.malformed"])
    }

    @Test(arguments: ["proofValue", "verificationMethod", "proofPurpose", "cryptosuite", "type"])
    func aMemberThatIsNeededIsMissed(_ member: String) throws {
        #expect(try fixture.outcomes(of: fixture.changing(member, to: nil, of: good)) == ["failed proof.malformed"])
    }

    // D12, D13
    @Test func theContextOfTheProofIsHowTheDocumentsBegins() throws {
        let context = try #require(good["@context"]?.array)
        var longer = good
        longer["@context"] = .array(context + ["https://example.org/third"])
        #expect(try fixture.outcomes(of: longer) == ["passed"])
        var turned = good
        turned["@context"] = .array(context.reversed())
        #expect(try fixture.outcomes(of: turned) == ["failed proof.context"])
        var shorter = good
        shorter["@context"] = [context[0]]
        #expect(try fixture.outcomes(of: shorter) == ["failed proof.context"])
        var none = good
        none["@context"] = nil
        #expect(try fixture.outcomes(of: none) == ["failed proof.context"])
        let bare = fixture.changing("@context", to: nil, of: good)
        #expect(try fixture.outcomes(of: bare) == ["failed proof.signature"])
    }

    // B03, B04
    @Test func aProofValueThatIsNoneIsRefused() throws {
        let value = try #require(good["proof"]?["proofValue"]?.string)
        for (changed, outcome) in [
            ("u" + value.dropFirst(), "failed proof.encoding"), ("z0" + value.dropFirst(2), "failed proof.encoding"),
            ("z", "failed proof.encoding"), ("", "failed proof.encoding"),
            (String(repeating: "z", count: 200), "failed proof.encoding"),
            (value + "1", "failed sig.length"), (String(value.dropLast(2)), "failed sig.length"),
        ] {
            let document = fixture.changing("proofValue", to: .string(changed), of: good)
            #expect(try fixture.outcomes(of: document) == [outcome], "\(changed)")
        }
    }

    // D02 is the issuer's check; here the method must only be the key that signed
    @Test func theKeyOfSomebodyElseDoesNotVerify() throws {
        let other = try Fixture(seed: 2)
        let changed = fixture.changing("verificationMethod", to: .string(other.method), of: good)
        #expect(try fixture.outcomes(of: changed) == ["failed proof.signature"])
    }

    @Test func aKeyThatIsNotAtHandIsUnknown() throws {
        let changed = fixture.changing("verificationMethod", to: "did:web:sonnwald.example#key-1", of: good)
        #expect(try fixture.outcomes(of: changed) == ["unknown did.unavailable"])
    }

    // D10
    @Test func challengeAndDomainAreTheOnesThatWereAskedFor() throws {
        let shown = try fixture.signed(
            nil, fixture.options(purpose: .authentication, challenge: "c1", domain: "jobs.example"))
        func outcome(_ audience: ProofExpectation.Audience, of document: JSON) throws -> [String] {
            try fixture.outcomes(
                of: document, ProofExpectation(purpose: .authentication, audience: audience, now: fixture.now))
        }
        #expect(try outcome(.request(challenge: "c1", domain: "jobs.example"), of: shown) == ["passed"])
        #expect(
            try outcome(.request(challenge: "c2", domain: "jobs.example"), of: shown) == [
                "failed presentation.challenge"
            ])
        #expect(try outcome(.request(challenge: "c1", domain: "jobs"), of: shown) == ["failed presentation.domain"])
        #expect(try outcome(.request(challenge: "c1", domain: nil), of: shown) == ["failed presentation.domain"])
        #expect(try outcome(.file, of: shown) == ["unknown presentation.challenge"])
        #expect(try outcome(.exchange, of: shown) == ["failed presentation.challenge"])
        let bare = try fixture.signed(nil, fixture.options(purpose: .authentication))
        #expect(try outcome(.file, of: bare) == ["passed"])
        #expect(try outcome(.exchange, of: bare) == ["passed"])
        #expect(try outcome(.request(challenge: "c1", domain: nil), of: bare) == ["failed presentation.challenge"])
    }

    @Test func aListOfDomainsWithStrangersIsRefused() throws {
        let document = fixture.document
        for (domains, outcome) in [
            (JSON.array(["jobs.example"]), "passed"),
            (["jobs.example", "other.example"], "failed presentation.domain"),
        ] {
            var configuration: JSON = [
                "type": "DataIntegrityProof", "cryptosuite": "eddsa-jcs-2022", "proofPurpose": "authentication",
                "verificationMethod": .string(fixture.method), "challenge": "c1",
            ]
            configuration["domain"] = domains
            let hashData = SHA256.hash(configuration.canonicalBytes()) + SHA256.hash(document.canonicalBytes())
            let signature = try hashData.withUnsafeBytes { try fixture.signer.signature(for: $0) }
            configuration["proofValue"] = .string(Multibase.encodeBase58(signature))
            var signed = document
            signed["proof"] = configuration
            let expectation = ProofExpectation(
                purpose: .authentication, audience: .request(challenge: "c1", domain: "jobs.example"), now: fixture.now)
            #expect(try fixture.outcomes(of: signed, expectation) == [outcome])
        }
    }

    @Test func moreThanSixteenProofsAreRefused() throws {
        let proof = good["proof"] ?? .null
        var set = good
        set["proof"] = .array(Array(repeating: proof, count: 16))
        #expect(try fixture.outcomes(of: set) == Array(repeating: "passed", count: 16))
        set["proof"] = .array(Array(repeating: proof, count: 17))
        #expect(try fixture.outcomes(of: set) == ["failed proof.malformed"])
    }
}

@Suite("Making proofs")
struct ProofMakingTests {
    @Test func aSecuredDocumentIsCanonical() throws {
        let fixture = try Fixture()
        let bytes = try DataIntegrity.secured(fixture.document, options: fixture.options(), signer: fixture.signer)
        #expect(try JSONDocument(parsing: bytes).root.canonicalBytes() == bytes)
    }

    @Test func everyByteOfAReceivedDocumentIsKept() throws {
        let fixture = try Fixture()
        let received = Array(
            "{ \"@context\" : [\"https://www.w3.org/ns/credentials/v2\"],\n \"b\": 1.0, \"a\": \"\\u0041\" }\n".utf8)
        let secured = try DataIntegrity.securing(received, options: fixture.options(), signer: fixture.signer)
        #expect(secured.starts(with: received.prefix(while: { $0 != UInt8(ascii: "}") })))
        #expect(try fixture.outcomes(of: JSONDocument(parsing: secured).root.tree) == ["passed"])
        #expect(throws: DataIntegrityError(.malformed)) {
            try DataIntegrity.securing(secured, options: fixture.options(), signer: fixture.signer)
        }
    }

    @Test func aDocumentWithoutContextGivesAProofWithoutOne() throws {
        let fixture = try Fixture()
        let signed = try fixture.signed(["type": "TestamurTrustRegistry"])
        #expect(signed["proof"]?["@context"] == nil)
        #expect(try fixture.outcomes(of: signed) == ["passed"])
    }

    /// Whatever byte of a signed file is changed: it no longer verifies, or it is not read at all.
    @Test func noChangedByteGoesUnnoticed() throws {
        let fixture = try Fixture()
        let bytes = try fixture.signed().canonicalBytes()
        var generator = SeededGenerator(seed: 3)
        for position in bytes.indices {
            var changed = bytes
            changed[position] ^= UInt8(1 << Int.random(in: 0..<8, using: &generator))
            guard let document = try? JSONDocument(parsing: changed) else { continue }
            let results = DataIntegrity.verify(
                document.root, expecting: .assertion(at: fixture.now), resolver: fixture.resolver)
            let isUnnoticed = results.allSatisfy(\.isPassed)
            #expect(!isUnnoticed, "byte \(position)")
        }
    }
}
