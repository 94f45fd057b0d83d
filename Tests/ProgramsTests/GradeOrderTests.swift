import Achievements
import Contexts
import DataIntegrity
import Encodings
import Identifiers
import JSON
import Signing
import Stacking
import TestSupport
import Testing
import Texts
import Verification

@testable import Programs

/// Which grade of a named scale is the better is known only where somebody signed their order.
@Suite struct GradeOrderTests {
    private static let scale = ["credentialSubject", "achievement", "resultDescription"]
    private static let first = "https://purl.imsglobal.org/spec/ob/v3p0/context.json"
    private static let revision1 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json"
    private static let revision2 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json"
    private static let revision3 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
    private static let grades = ["5", "4", "3", "2", "1"]

    private let signer: Ed25519Signer
    private let created: Instant

    init() throws {
        signer = try Ed25519Signer(
            seed: SecretBytes(count: 32) { bytes in for index in bytes.indices { bytes[index] = 7 } })
        created = try Instant("2026-05-12T07:30:00Z")
    }

    /// A badge with the grade 3 on a scale from 5, the worst, to 1.
    private func badge(_ context: String) throws -> JSON {
        var document = try JSONDocument(parsing: repositoryFile("TestVectors/vectors/good/linked.json")).root.tree
        document["proof"] = nil
        document.change(["issuer"]) { $0["id"] = .string(DIDKey.did(for: signer.publicKey).text) }
        // Those before the second revision were made for the first data model.
        let isEarly = [Self.first, Self.revision1].contains(context)
        let base = isEarly ? "https://www.w3.org/2018/credentials/v1" : "https://www.w3.org/ns/credentials/v2"
        document["@context"] = [.string(base), .string(context)]
        if isEarly {
            document["@context"] = [.string(base), .string(context), "https://w3id.org/security/data-integrity/v2"]
            document["issuanceDate"] = document["validFrom"]
            document["validFrom"] = nil
        }
        // What only the third revision has words for.
        if context != Self.revision3 {
            document.change(["credentialSubject", "achievement"]) { $0["inLanguage"] = nil }
            document["awardedDate"] = nil
        }
        document.change(["credentialSubject"]) { subject in
            guard var result = subject["result"]?.array?.first else { return }
            result["value"] = "3"
            subject["result"] = [result]
        }
        return document
    }

    private func signed(_ document: JSON, _ suites: [Cryptosuite]) throws -> JSON {
        let method = DIDKey.verificationMethod(for: signer.publicKey)
        let proofs = try suites.map { suite in
            let bytes = try DataIntegrity.secured(
                document, options: ProofOptions(verificationMethod: method, created: created), suite: suite,
                signer: signer, processor: .bundled)
            return try JSONDocument(parsing: bytes).root.tree["proof"] ?? .null
        }
        var secured = document
        secured["proof"] = proofs.count == 1 ? proofs[0] : .array(proofs)
        return secured
    }

    /// The same with its grades in another order.
    private func reordered(_ document: JSON, _ grades: [String] = ["1", "2", "4", "5", "3"]) -> JSON {
        var other = document
        other.change(Array(Self.scale.dropLast())) { definition in
            guard var description = definition["resultDescription"]?.array?.first else { return }
            description["allowedValue"] = .array(grades.map(JSON.string))
            definition["resultDescription"] = [description]
        }
        return other
    }

    private func held(_ document: JSON) throws -> (award: HeldAward, report: Report) {
        let credential = try UnverifiedCredential(parsing: Array(document.text().utf8))
        let environment = VerificationEnvironment(
            clock: FixedClock(try Instant("2026-06-01T08:00:00Z")), resolver: OfflineResolver())
        let policy = try #require(Policy.shipped("proof-only"))
        let report = Verifier(environment: environment, policy: policy).verify(credential)
        return (HeldAward(try OpenBadges3.read(report.credential.value), report, source: "a.json"), report)
    }

    /// What a rule that asks for a grade says of an award.
    private func stack(_ award: HeldAward, atLeast grade: String) throws -> Stack {
        let rules = """
            testamur: stacking-rules 1
            id: urn:example:rules
            version: "1"
            body: Hochschule Sonnwald
            title: Certificate
            slots: [{ id: s, min_grade: "\(grade)" }]
            """
        return try Stack(
            of: [award], under: StackingRules(parsing: Array(rules.utf8)), on: CalendarDate("2026-06-01"))
    }

    private func reasons(_ document: JSON, atLeast grade: String) throws -> [String] {
        let (award, report) = try held(document)
        // Nobody who checks the signature sees that the order is another.
        #expect(report.verdict == .valid, "\(report.primary?.rawValue ?? "")")
        let stack = try stack(award, atLeast: grade)
        return (stack.notCounted + stack.needsEvidence).flatMap(\.reasons).map(\.code.rawValue)
    }

    // MARK: Nobody signed the order

    @Test(arguments: [first, revision1])
    func whoeverHoldsItMayReorderASet(_ context: String) throws {
        let original = try signed(badge(context), [.eddsaRDFC2022])
        for document in [original, reordered(original)] {
            #expect(try reasons(document, atLeast: "2") == ["stack.grade_order"])
            #expect(try reasons(document, atLeast: "4") == ["stack.grade_order"])
            // The very grade that is asked for is no question of order.
            #expect(try reasons(document, atLeast: "3") == [])
            #expect(try reasons(document, atLeast: "excellent") == ["stack.grade_scale"])
        }
        let (award, _) = try held(reordered(original))
        // It is shown; which is the best of the scale is not.
        #expect(award.achievement.assessments.first?.grade?.value == "3" && !award.isGradeOrderSigned)
        let dossier = RecognitionDossier(try stack(award, atLeast: "3"), texts: Texts())
        let shown = dossier.pages.flatMap(\.elements).flatMap(\.cells).compactMap(\.value)
        #expect(shown.contains("3"), "\(shown)")
    }

    @Test func theWayOutNamesAProofThatSignsIt() throws {
        let (award, _) = try held(signed(badge(Self.revision1), [.eddsaRDFC2022]))
        let stack = try stack(award, atLeast: "2")
        let reason = try #require(stack.needsEvidence.first?.reasons.first)
        #expect(reason.slot == "s" && reason.facts["value"] == "3" && reason.facts["rule"] == "2")
        #expect(reason.nextStep(Texts(), in: stack.rules).contains("eddsa-jcs-2022"))
        #expect(reason.message(Texts(), in: stack.rules).contains("does not cover the order"))
    }

    // MARK: Somebody did

    @Test(arguments: [
        (first, [Cryptosuite.eddsaJCS2022]), (revision1, [.eddsaJCS2022]),
        (revision1, [.eddsaRDFC2022, .eddsaJCS2022]),
        (revision2, [.eddsaRDFC2022]), (revision3, [.eddsaRDFC2022]), (revision3, [.eddsaJCS2022]),
    ])
    func anOrderThatIsSignedCounts(_ context: String, _ suites: [Cryptosuite]) throws {
        let document = try signed(badge(context), suites)
        #expect(try reasons(document, atLeast: "2") == ["stack.grade"])
        #expect(try reasons(document, atLeast: "4") == [])
        let (_, report) = try held(reordered(document))
        #expect(report.verdict == .invalid && report.primary == .proofSignature || report.primary == .proofSet)
    }

    /// Of two proofs the one that signs the order can be taken away.
    @Test func whatIsLeftOfASetSignsLess() throws {
        var document = try signed(badge(Self.revision1), [.eddsaRDFC2022, .eddsaJCS2022])
        document["proof"] = try #require(document["proof"]?.array?.first)
        #expect(try reasons(reordered(document), atLeast: "2") == ["stack.grade_order"])
    }

    @Test func whatNobodySignedIsNoOrder() throws {
        let (award, _) = try held(badge(Self.revision3))
        #expect(!award.isGradeOrderSigned)
    }
}

extension JSON {
    /// Changes the object at a path of members.
    fileprivate mutating func change(_ path: [String], _ body: (inout JSON) -> Void) {
        guard let first = path.first else { return body(&self) }
        guard var inner = self[first] else { return }
        inner.change(Array(path.dropFirst()), body)
        self[first] = inner
    }
}
