import Contexts
import DataIntegrity
import Encodings
import Identifiers
import JSON
import LinkedData
import Signing
import StatusLists
import TestSupport
import Testing
import Verification

/// An identifier is its bytes. What `String ==` takes for the same (K and the sign of Kelvin) is another one, and so is what
/// only begins like it.
@Suite struct SpellingTests {
    /// A key whose name has a K in it.
    private let key: Ed25519Signer
    private let did: String
    private let sealed: Instant

    init() throws {
        key = try TestKeys.signer("stranger")
        did = String(DIDKey.verificationMethod(for: key.publicKey).prefix { $0 != "#" })
        sealed = try Instant("2026-05-12T07:30:00Z")
        #expect(Self.inKelvin(did) == did && !Self.inKelvin(did).utf8.elementsEqual(did.utf8))
    }

    /// The same to `String ==`, in other bytes.
    private static func inKelvin(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { $0.unicodeScalars.append($1 == "K" ? "\u{212A}" : $1) }
    }

    /// The identifier itself, then what it must not be taken for.
    private var spellings: [(text: String, isSame: Bool)] {
        [(did, true), (Self.inKelvin(did), false), (did + "x", false), (String(did.dropLast()), false)]
    }

    private func secured(_ document: JSON) throws -> [UInt8] {
        try TestKeys.secured(
            document, by: key, as: DIDKey.verificationMethod(for: key.publicKey), created: sealed)
    }

    private func report(_ document: JSON, in id: String = "good/did-key") throws -> Report {
        try #require(Vectors.named(id).judging(secured(document)).reports.first)
    }

    @Test func theIssuerIsTheOwnerOfTheKey() throws {
        for (issuer, isSame) in spellings {
            var document = try Vectors.named("good/did-key").unsigned
            document["issuer"]?["id"] = .string(issuer)
            let outcome = try report(document)[.issuerKeyBinding]
            #expect(outcome?.reason?.code == (isSame ? nil : .issuerKeyBinding), "\(issuer)")
        }
    }

    @Test func profilesOfOneIdentifierAreCompared() throws {
        for (creator, isSame) in spellings {
            var document = try Vectors.named("good/did-key").unsigned
            document["issuer"]?["id"] = .string(did)
            document["credentialSubject"]?["achievement"]?["creator"] = [
                "id": .string(creator), "type": ["Profile"], "name": "Somebody else",
            ]
            let outcome = try report(document)[.formatConsistency]
            #expect(outcome?.name == (isSame ? "failed" : "notApplicable"), "\(creator)")
        }
    }

    // MARK: Who shows it

    private func shown(holder: String? = nil, subject: String, challenge: String, asked: String) throws -> Judged {
        let vector = try Vectors.named("holder/presentation")
        let root = try JSONDocument(parsing: vector.bytes).root
        var credential = try #require(root["verifiableCredential"]?.oneOrMany.map(\.tree).first)
        credential["proof"] = nil
        credential["credentialSubject"]?["id"] = .string(subject)
        let inner = try JSONDocument(parsing: TestKeys.secured(credential)).root.tree
        var document: JSON = [
            "@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"],
            "verifiableCredential": [inner],
        ]
        document["holder"] = holder.map(JSON.string)
        let options = ProofOptions(
            verificationMethod: DIDKey.verificationMethod(for: key.publicKey), purpose: .authentication,
            created: try Instant("2026-06-15T07:58:00Z"), challenge: challenge, domain: "jobs.example")
        var judging = try Judging(vector)
        judging.audience = .request(challenge: asked, domain: "jobs.example")
        return judging.judge(try DataIntegrity.secured(document, options: options, signer: key))
    }

    @Test func theSubjectIsWhoeverShowsIt() throws {
        for (subject, isSame) in spellings {
            let judged = try shown(subject: subject, challenge: "1", asked: "1")
            let findings = try #require(judged.outcome.credentials?.first?.findings)
            #expect(findings.contains("holder.binding failed holder.mismatch") != isSame, "\(subject)")
        }
    }

    @Test func theHolderIsWhoeverShowsIt() throws {
        for (holder, isSame) in spellings {
            let judged = try shown(holder: holder, subject: did, challenge: "1", asked: "1")
            let isRefused = judged.outcome.findings.contains("format.recognised failed holder.mismatch")
            #expect(isRefused != isSame, "\(holder)")
        }
    }

    @Test func aChallengeIsItsBytes() throws {
        for (challenge, isSame) in [("7K", true), ("7\u{212A}", false), ("7Kx", false), ("7", false)] {
            let judged = try shown(subject: did, challenge: challenge, asked: "7K")
            let isRefused = judged.outcome.findings.contains("proof.signature failed presentation.challenge")
            #expect(isRefused != isSame, "\(challenge)")
        }
    }

    // MARK: Status lists

    /// - Parameters:
    ///   - issuer: Whom the credential names.
    ///   - publisher: Whom the list names; the key signs both.
    ///   - allowed: Whose lists the policy takes as well.
    private func revocation(issuer: String, publisher: String, allowed: [String] = []) throws -> Outcome? {
        let address = "https://lists.example/1"
        let list: JSON = [
            "@context": ["https://www.w3.org/ns/credentials/v2"], "id": .string(address),
            "type": ["VerifiableCredential", "BitstringStatusListCredential"], "issuer": .string(publisher),
            "validFrom": "2026-06-14T08:00:00Z",
            "credentialSubject": [
                "id": .string(address + "#list"), "type": "BitstringStatusList", "statusPurpose": "revocation",
                "encodedList": .string(try BitstringStatusList().encoded()),
            ],
        ]
        let signed = try TestKeys.secured(
            list, by: key, as: DIDKey.verificationMethod(for: key.publicKey),
            created: Instant("2026-06-14T08:00:00Z"))
        var document = try Vectors.named("good/did-key").unsigned
        document["issuer"]?["id"] = .string(issuer)
        document["credentialStatus"] = [
            "type": "BitstringStatusListEntry", "statusPurpose": "revocation", "statusListIndex": "7",
            "statusListCredential": .string(address),
        ]
        var judging = try Judging(Vectors.named("good/did-key"))
        judging.policy.statusListIssuers = allowed
        let now = judging.environment.clock.now()
        judging.environment.statusLists = StatusListShelf(
            files: [(name: "list", bytes: signed)], resolver: judging.environment.resolver, processor: .bundled,
            now: now)
        return try #require(judging.judge(secured(document)).reports.first)[.statusRevocation]
    }

    @Test func aListSpeaksForItsIssuer() throws {
        for (issuer, isSame) in spellings {
            let outcome = try revocation(issuer: issuer, publisher: did)
            #expect(outcome?.reason?.code == (isSame ? nil : .statusIssuer), "\(issuer)")
            #expect(outcome?.isPassed == isSame, "\(issuer)")
        }
    }

    @Test func aListIsSignedByWhoeverItNames() throws {
        for (publisher, isSame) in spellings {
            let outcome = try revocation(issuer: did, publisher: publisher, allowed: [publisher])
            #expect(outcome?.reason?.code == (isSame ? nil : .statusIssuer), "\(publisher)")
        }
    }

    // MARK: Policies, suites

    @Test(arguments: [
        ("\u{E9}", true), ("e\u{301}", false), ("\u{E9}+", false), ("2", true), ("", false),
    ])
    func aGradeIsWrittenAsThePolicyWritesIt(_ grade: String, _ isSame: Bool) throws {
        let vector = try Vectors.named("good/badge")
        var document = try vector.unsigned
        document["credentialSubject"]?["result"] = [["type": ["Result"], "value": .string(grade)]]
        var judging = try Judging(vector)
        judging.policy.requirements = Requirements(grades: ["1", "\u{E9}", "2"])
        let report = try #require(judging.judge(TestKeys.secured(document)).reports.first)
        #expect(report[.policyRequirements]?.name == (isSame ? "passed" : "failed"))
    }

    @Test(arguments: [
        ("type", "DataIntegrityProof2"), ("type", "DataIntegrity"), ("cryptosuite", "eddsa-jcs-2022x"),
        ("cryptosuite", "eddsa-jcs-20"),
    ])
    func aProofOfALongerNameIsOfAnotherKind(_ member: String, _ name: String) throws {
        let vector = try Vectors.named("good/generic")
        var document = try JSONDocument(parsing: vector.bytes).root.tree
        document["proof"]?[member] = .string(name)
        let judged = try vector.judging(document.bytes())
        #expect(judged.outcome.findings.contains("proof.present unknown proof.unsupported"))
        #expect(judged.outcome.verdict == "unknown")
    }
}
