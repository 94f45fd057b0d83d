import Contexts
import Encodings
import Identifiers
import JSON
import LinkedData
import StatusLists
import TestSupport
import Testing
import Verification

/// Badges from the field, and what other programs found about them.
@Suite struct FieldCredentialTests {
    static let folder = "education-credentials"

    /// What is at hand when the badges of the Digital Credentials Consortium are judged.
    static func verifier(_ policy: Policy, at instant: String) throws -> Verifier {
        let now = try Instant(instant)
        let documents = try ["legacy", "oidf"].map { name in
            let root = try JSONDocument(parsing: Conformance.bytes("\(folder)/dcc/dids/\(name)/did.json")).root
            return try ControlledDocument(parsing: root, expecting: DID(root["id"]?.string ?? ""))
        }
        let resolver = OfflineResolver(documents: documents)
        let path = "\(Self.folder)/dcc/statusLists/didkey-ed25519Signature2020/e5WK8CbZ1GjycuPombrj"
        let list = (name: "list", bytes: try Conformance.bytes(path))
        let shelf = StatusListShelf(files: [list], resolver: resolver, processor: .bundled, now: now)
        #expect(shelf.problems.isEmpty)
        let environment = VerificationEnvironment(
            clock: FixedClock(now), statusLists: shelf, resolver: resolver, processor: .bundled)
        return Verifier(environment: environment, policy: policy)
    }

    /// Names the issuer of their list and its two addresses, and knows that it is short and old.
    static let dccPolicy = """
        { "policy": "dcc", "version": 1, "ignores": ["issuer.key_binding"],
          "statusLists": { "minimumLength": 100000, "maximumAgeDays": 3650,
            "issuers": ["did:key:z6MknNQD1WHLGGraFi6zcbGevuAgkVfdyCdtZnQTGWVVvR5Q"],
            "aliases": { "https://digitalcredentials.github.io/vc-test-fixtures/statusLists/didkey-ed25519Signature2020/e5WK8CbZ1GjycuPombrj":
              "https://testing.dcconsortium.org/status/e5WK8CbZ1GjycuPombrj",
              "https://raw.githubusercontent.com/digitalcredentials/verifier-core/refs/heads/main/src/test-fixtures/status/e5WK8CbZ1GjycuPombrj":
              "https://testing.dcconsortium.org/status/e5WK8CbZ1GjycuPombrj" } } }
        """

    @Test(.enabled(if: Conformance.has("education-credentials/dcc")))
    func badgesOfTheConsortiumAreJudgedAsOthersJudgeThem() throws {
        let policy = try Policy(parsing: Array(Self.dccPolicy.utf8))
        let verifier = try Self.verifier(policy, at: "2026-06-15T08:00:00Z")
        let unnamed = try Self.verifier(#require(Policy.shipped("education")), at: "2026-06-15T08:00:00Z")
        let expected = try JSONDocument(parsing: Conformance.bytes("\(Self.folder)/dcc/expected.json")).root
        for entry in expected.elements {
            let file = entry["file"]?.string ?? ""
            let credential = try UnverifiedCredential(parsing: Conformance.bytes("\(Self.folder)/dcc/\(file)"))
            let report = verifier.verify(credential)
            let isGood = entry["signature"]?.oneOrMany.allSatisfy { $0.string?.hasSuffix(": OK") ?? false } ?? false
            #expect(report[.proofSignature]?.isPassed == isGood, "\(file) \(report.primary?.rawValue ?? "")")
            let isExpired = entry["nameSays"]?["expired"]?.bool ?? false
            #expect((report[.dateValidity]?.reason?.code == .timeExpired) == isExpired, "\(file)")
            let bits = entry["statusBit"]?.oneOrMany.map(\.integer) ?? []
            switch report[.statusRevocation] {
            case .notApplicable: #expect(bits.isEmpty, "\(file)")
            case .passed: #expect(bits == [0], "\(file)")
            case .failed(let reason): #expect(bits == [1] && reason.code == .statusRevoked, "\(file)")
            default: Issue.record("\(file): \(report[.statusRevocation]?.reason?.code.rawValue ?? "no status")")
            }
            if !bits.isEmpty {
                #expect(unnamed.verify(credential)[.statusRevocation]?.name == "unknown", "\(file)")
            }
        }
        #expect(expected.count == 29)
        Conformance.ran(expected.count, of: "education-credentials/dcc")
    }

    /// Where the publisher's own validator and this verifier differ: the one reason that is given here, and why.
    private static let exceptions: [String: (reason: ReasonCode, why: String)] = [
        "ob30/simple-did-key-method.json": (
            .issuerKeyBinding,
            "The key of a did:key signs for an issuer named by a UUID: anybody could have made it (D02)."
        )
    ]

    @Test(.enabled(if: Conformance.has("education-credentials/1edtech")))
    func badgesOf1EdTechAreJudgedAsTheirValidatorDoes() throws {
        let verifier = try Self.verifier(#require(Policy.shipped("proof-only")), at: "2026-06-15T08:00:00Z")
        let expected = try JSONDocument(parsing: Conformance.bytes("\(Self.folder)/1edtech/expected.json")).root
        for entry in expected.elements {
            let file = entry["file"]?.string ?? ""
            let report = verifier.verify(
                try UnverifiedCredential(parsing: Conformance.bytes("\(Self.folder)/1edtech/\(file)")))
            let lines = report.checks.map {
                "\($0.check.rawValue) \($0.outcome.name) \($0.outcome.reason?.code.rawValue ?? "") \($0.weight.rawValue)"
            }
            if let check = entry["independentSignatureCheck"]?.oneOrMany.first?.string {
                let isGood = check.hasSuffix(": OK")
                #expect(report[.proofSignature]?.isPassed == isGood, "\(file): \(lines)")
                if check == "NOPROOF" { #expect(report.primary == .proofMissing, "\(file): \(lines)") }
            }
            if let exception = Self.exceptions[file] {
                #expect(report.failures.map(\.code) == [exception.reason], "\(file): \(lines)")
                continue
            }
            switch entry["upstreamVerdict"]?.string {
            case "valid", "warning":
                #expect(report.failures.isEmpty, "\(file): \(lines)")
            case "invalid":
                #expect(report.verdict == .invalid, "\(file): \(lines)")
                let probe = entry["upstreamProbe"]?.oneOrMany.first?.string ?? ""
                let area = report.primary?.rawValue.prefix { $0 != "." } ?? ""
                #expect(Self.areas[probe]?.contains(String(area)) ?? false, "\(file) \(probe): \(lines)")
            default: #expect(report.verdict != .valid, "\(file)")
            }
        }
        #expect(expected.count == 16)
        Conformance.ran(expected.count, of: "education-credentials/1edtech")
    }

    /// Which areas of reasons belong to what their validator found.
    private static let areas: [String: Set<String>] = [
        "ContextPropertyProbe": ["context", "schema", "jsonld"], "CredentialSubjectProbe": ["schema", "jsonld"],
        "ExpirationProbe": ["time"], "JsonSchemaProbe": ["schema", "issuer"], "EmbeddedProofProbe": ["proof", "sig"],
        "TypePropertyProbe": ["schema", "jsonld"],
    ]
}
