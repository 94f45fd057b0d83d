import Achievements
import Encodings
import JSON
import TestSupport
import Testing

/// Documents that others made, and ours.
@Suite struct SchemaCorpusTests {
    /// Badges whose signatures hold and which others call valid keep their format here.
    @Test(.enabled(if: Conformance.has("education-credentials")))
    func publishedBadgesKeepTheirFormat() throws {
        var count = 0
        for file in try Self.expectations("dcc").map(\.file) {
            let judgement = try Self.judge("dcc/" + file)
            #expect(judgement.format != nil && judgement.keepsFormat, "\(file) \(judgement.primary?.facts ?? [:])")
            count += 1
        }
        for (file, verdict) in try Self.expectations("1edtech") where file.hasSuffix(".json") {
            guard let verdict, verdict != "invalid" else { continue }
            let judgement = try Self.judge("1edtech/" + file)
            #expect(judgement.keepsFormat, "\(file) \(judgement.primary?.facts ?? [:])")
            #expect(judgement.findings.isEmpty, "\(file)")
            count += 1
        }
        #expect(count == 29 + 6)
        Conformance.ran(count, of: "education-credentials (schema)")
    }

    /// What the publisher's validator refuses for how it is built is refused here, at that place.
    @Test(
        .enabled(if: Conformance.has("education-credentials")),
        arguments: [
            ("simple-err-issuer.json", AchievementError.Code.schemaRequired, "", "issuer"),
            ("simple-err-type.json", .schemaValue, "/type", nil),
            ("simple-err-credential-subject-type.json", .schemaValue, "/credentialSubject/type", nil),
            ("simple-err-context.json", .schemaValue, "/@context/0", nil),
        ] as [(String, AchievementError.Code, String, String?)])
    func whatThePublisherRefusesIsRefused(
        _ file: String, _ code: AchievementError.Code, _ pointer: String, _ member: String?
    ) throws {
        let judgement = try Self.judge("1edtech/ob30/" + file)
        #expect(!judgement.keepsFormat)
        #expect(
            judgement.findings.contains {
                $0.isRequiredByFormat && $0.code == code && $0.pointer == pointer && $0.member == member
            })
    }

    @Test(
        .enabled(if: Conformance.has("education-credentials")),
        arguments: ["simple-err-expired.json", "simple-err-proof-value.json"])
    func whatThePublisherRefusesForAnotherReasonKeepsItsFormat(_ file: String) throws {
        #expect(try Self.judge("1edtech/ob30/" + file).findings.isEmpty)
    }

    @Test(.enabled(if: Conformance.has("education-credentials")))
    func dutchBadgesNameSchemasOfTheirOwn() throws {
        let files = try Conformance.files(in: "education-credentials/educredentials-nl-unsigned", suffix: ".json")
        for file in files {
            let judgement = try Self.judge("educredentials-nl-unsigned/" + file)
            #expect(judgement.findings.isEmpty, "\(file)")
            #expect(judgement.namedSchemas.map(\.standing).contains(.applied))
            #expect(judgement.namedSchemas.map(\.standing).contains(.unknown))
        }
        Conformance.ran(files.count, of: "educredentials (schema)")
    }

    @Test(.enabled(if: Conformance.has("w3c-vc-data-model-schema")))
    func examplesOfTheDataModelKeepIt() throws {
        let folder = "w3c-vc-data-model-schema/verifiable-credential"
        let files = try Conformance.files(in: folder, prefix: "example", suffix: ".json")
        for file in files {
            let document = try JSONDocument(parsing: Conformance.bytes(folder + "/" + file))
            let judgement = SchemaJudgement(of: document.root)
            #expect(judgement.format == .verifiableCredential)
            #expect(judgement.findings.isEmpty, "\(file)")
        }
        #expect(files.count == 9)
        Conformance.ran(files.count, of: "w3c-vc-data-model-schema")
    }

    @Test func whatIsWrittenHereHasNoFindings() throws {
        var sealed = Samples.rich
        sealed.sealer = Samples.university
        for record in [Samples.plain, Samples.rich, sealed] {
            let judgement = SchemaJudgement(of: try Samples.credential(record))
            #expect(judgement.findings.map { "\($0.code.rawValue) \($0.pointer) \($0.facts)" } == [])
            #expect(judgement.format == .openBadge)
        }
    }

    @Test(arguments: 0..<120)
    func whateverIsWrittenHereKeepsTheFormat(_ seed: Int) throws {
        var random = RandomRecord(seed: UInt64(seed))
        let record = random.record()
        guard let document = try? OpenBadges3.credential(record, envelope: Samples.envelope) else { return }
        let judgement = SchemaJudgement(of: try Samples.document(document))
        #expect(judgement.keepsFormat)
        // A learner of whom nothing is known, and links that are none, are the record's own.
        #expect(judgement.findings.allSatisfy { $0.code == .schemaFormat || $0.member == "id / identifier" })
    }

    private static func judge(_ path: String) throws -> SchemaJudgement {
        SchemaJudgement(of: try JSONDocument(parsing: Conformance.bytes("education-credentials/" + path)).root)
    }

    private static func expectations(_ folder: String) throws -> [(file: String, verdict: String?)] {
        let bytes = try Conformance.bytes("education-credentials/\(folder)/expected.json")
        return try JSONDocument(parsing: bytes).root.elements.map {
            ($0["file"]?.string ?? "", $0["upstreamVerdict"]?.string)
        }
    }
}

/// Everything that is said has its sentences.
@Suite struct SchemaTextTests {
    @Test(
        arguments: (AchievementError.schemaCodes + AchievementError.resourceCodes + AchievementError.pictureCodes).map(
            \.rawValue))
    func everyCodeSaysWhatIsWrongAndWhatToDo(_ code: String) {
        #expect(SentenceCatalogue.schema["reason.\(code)"] != nil)
        #expect(SentenceCatalogue.schema["next.\(code)"] != nil)
    }
}
