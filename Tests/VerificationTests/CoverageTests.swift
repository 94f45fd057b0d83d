import TestSupport
import Testing

@testable import Verification

/// Whether the vectors together reach everything: every code, every outcome of every check, every attack.
@Suite struct CoverageTests {
    /// Everything that the vectors name, credentials inside presentations included.
    private static let named: (codes: Set<String>, outcomes: Set<String>) = {
        var codes: Set<String> = []
        var outcomes: Set<String> = []
        func take(_ expected: Vector.Expected) {
            if let primary = expected.primary { codes.insert(primary) }
            for finding in expected.findings {
                let parts = finding.split(separator: " ").map(String.init)
                codes.insert(parts[2])
                outcomes.insert(parts[0] + " " + parts[1])
            }
            for credential in expected.credentials ?? [] { take(credential) }
        }
        for vector in Vectors.all { take(vector.expected) }
        return (codes, outcomes)
    }()

    /// Codes that no vector can bring out, and where they are brought out, or why they never are.
    private static let elsewhere: [ReasonCode: String] = [
        .registryTooLarge: "LimitTests: a registry of that size is made in memory.",
        .registryRollback: "MemoryTests: what was seen before is no part of a vector.",
        .registryDisputed: "RegistriesAsideTests: two anchors that sign one id are not the vectors' setting.",
        .statusRollback: "MemoryTests: what was seen before is no part of a vector.",
        .signatureMismatch: "A proof says proof.signature instead; the code is for signatures without one (JOSE).",
        .statusListMalformed: "StatusListShelf sets such files aside; the report then says status.unavailable.",
        .statusRollbackUnchecked: "Said by whoever makes the environment without a memory, beside the report.",
        .didIDMismatch: "Said by whoever opens a DID document for the environment (IdentifiersTests).",
        .didMethodID: "Said by whoever opens a DID document for the environment (IdentifiersTests).",
        .didDocument: "Vectors ask nobody (FetchingTests).",
        .netRedirect: "Vectors ask nobody (FetchingTests).",
        .netTimeout: "Vectors ask nobody (FetchingTests).",
        .netTLS: "Vectors ask nobody (FetchingTests).",
        .netUnavailable: "Vectors ask nobody (FetchingTests).",
        .netContentType: "Vectors ask nobody (FetchingTests).",
        .registryKey: "A registry's resolver gives the key's own reason instead (RegistryResolverTests).",
        .svgTooLarge: "LimitTests: pictures of a mebibyte are made in memory.",
        .bakedFormat:
            "Said by whoever bakes a badge; here a file that is no picture is no picture (AchievementsTests).",
        .accreditationConditions: "A note beside a check that passed (AccreditationNoteTests).",
        .schemaFailed:
            "There for codes of the schema's room that are not listed here: ReasonCodeTests shows that none is.",
        .rdfMalformed: "For quads that no JSON-LD document has (LinkedDataTests).",
        // Behind a refusal of the rules for signed documents, which comes first (LinkedDataTests, without those rules).
        .jsonldCollidingKeywords: "Two names of one keyword are jsonld.alias_conflict before.",
        .jsonldConflictingIndexes: "@index is jsonld.shape before.",
        .jsonldInvalidIncludedValue: "@included is jsonld.shape before.",
        .jsonldInvalidIndexValue: "@index is jsonld.shape before.",
        .jsonldInvalidReversePropertyMap: "@reverse is jsonld.shape before.",
        .jsonldInvalidReverseValue: "@reverse is jsonld.shape before.",
        .jsonldInvalidSetOrListObject: "@set and @list are jsonld.shape before.",
        // Of what is not in any document and not bundled (LinkedDataTests, with a source of their own).
        .jsonldInvalidContextEntry: "Needs a published context that imports, and none that is bundled does.",
        .jsonldInvalidRemoteContext: "Needs a published context that is none.",
        .jsonldProcessingModeConflict: "Needs JSON-LD 1.0, which nobody can ask for here.",
        .jsonldContextOverflow: "TermTests: a document of that size is made in memory.",
        .holderSamePersonUnclear: "SamePersonTests: of several credentials.",
        .holderTooMany: "LargeFolderTests: of several credentials.",
        .holderNothingStated: "SamePersonTests: of several credentials.",
        .holderNotApplicant: "ApplicantTests: a list of applicants is no part of a vector.",
        .holderNameDiffers: "ApplicantTests: a list of applicants is no part of a vector.",
        .holderNamePartial: "ApplicantTests: a list of applicants is no part of a vector.",
        .holderSeveralApplicants: "ApplicantTests: a list of applicants is no part of a vector.",
        .fileSymlink: "ManyFilesTests: of a folder.",
        .folderTooDeep: "ManyFilesTests: of a folder.",
        .qrPayload: "FileRunTests: the text of a QR code.",
        .qrTooLarge: "FileRunTests: the text of a QR code.",
        .zipMalformed: "FileRunTests: of a container.",
        .zipPath: "FileRunTests: of a container.",
        .zipSymlink: "FileRunTests: of a container.",
        .zipTooLarge: "FileRunTests: of a container.",
        .zipDuplicateName: "FileRunTests: of a container.",
        .zipEncrypted: "FileRunTests: of a container.",
        .zipNested: "FileRunTests: of a container.",
        .zipAmbiguous: "FileRunTests: of a container.",
        .pdfMalformed: "FileRunTests: of a container.",
        .pdfEncrypted: "FileRunTests: of a container.",
        .pdfTooLarge: "FileRunTests: of a container.",
        .pdfFilter: "FileRunTests: of a container.",
        .pdfAmbiguous: "FileRunTests: of a container.",
        .helperMissing: "FileRunTests: of a container.",
        .helperStart: "Said by the helper's room (HelperTests).",
        .helperVersion: "Said by the helper's room (HelperTests).",
        .helperCrashed: "Said by the helper's room (HelperTests).",
        .helperTimeout: "FileRunTests: of a container.",
        .helperLimit: "Said by the helper's room (HelperTests).",
        .helperProtocol: "Said by the helper's room (HelperTests).",
        .internalError: "There for codes of rooms below that are not listed here: ReasonCodeTests shows that none is.",
    ]

    @Test func everyDeclaredCodeIsBroughtOutByAVectorOrSaysWhere() {
        for code in ReasonCode.allCases {
            let isNamed = Self.named.codes.contains(code.rawValue)
            #expect(isNamed != (Self.elsewhere[code] != nil), "\(code.rawValue)")
        }
    }

    @Test func everyCodeThatAVectorNamesIsDeclared() {
        for code in Self.named.codes { #expect(ReasonCode(rawValue: code) != nil, "\(code)") }
    }

    /// Outcomes that a check cannot have.
    private static let impossible: Set<String> = [
        // Dates are there or not, and a clock is always at hand.
        "date.future unknown", "date.validity unknown",
        // An old list leaves things open; it is not wrong.
        "status.freshness failed",
        // The five are there or not, and nobody needs them.
        "content.optional failed", "content.optional unknown",
        // What is said twice can be compared; a day of birth is one or is none; a number has the form of its kind or not.
        "format.consistency unknown", "date.birth unknown", "content.identifiers unknown",
        // Another copy is at hand or is not.
        "status.replacement unknown",
        // A picture is judged by its first bytes, or stands elsewhere and is not judged.
        "content.images unknown",
    ]

    /// Rows that no file alone can decide: of formats still to come, or for whoever knows more than the file
    /// (`DecidingTests`).
    private static let beyondAFile: Set<CheckID> = [
        .proofCertificate, .proofTimestamp, .proofLongTerm, .placeTrustTerritory, .holderIdentifier, .holderName,
        .holderSamePerson,
    ]

    @Test func everyCheckFailsAndIsUnknownInSomeVector() {
        for check in CheckID.allCases where !Self.beyondAFile.contains(check) {
            for outcome in ["failed", "unknown"] {
                let pair = "\(check.rawValue) \(outcome)"
                #expect(Self.named.outcomes.contains(pair) != Self.impossible.contains(pair), "\(pair)")
            }
        }
    }

    /// Takes one check out of every report: some verdict must change, or nobody would notice that it is gone.
    @Test(arguments: CheckID.allCases.filter { !beyondAFile.contains($0) && $0 != .contentOptional })
    func noCheckCanBeTakenOut(_ check: CheckID) throws {
        var changed: [String] = []
        for vector in Vectors.all where vector.expected.verdict != "valid" {
            for report in try Judging(vector).judge(vector.bytes).reports where report.verdict != .valid {
                let rest = report.checks.filter { $0.check != check }
                if Report.verdict(of: rest).0 != report.verdict { changed.append(vector.id) }
            }
            if changed.count > 0 { break }
        }
        #expect(!changed.isEmpty)
    }

    /// Rows of the catalogue that are not for a verifier of files, or are tested in another place.
    private static let attacksElsewhere: [String: String] = [
        "E05": "SigningTests, both kinds of libsodium", "E07": "SigningTests",
        "T09": "MemoryTests", "T16": "fetching", "T17": "IssuanceTests", "T18": "IssuanceTests",
        "T19": "StatusListsTests",
    ]

    @Test func everyAttackHasAVectorOrAnotherPlace() {
        func rows(_ area: String, _ numbers: some Sequence<Int>) -> [String] {
            numbers.map { area + ($0 < 10 ? "0" : "") + String($0) }
        }
        let wanted =
            rows("J", 1...19) + rows("B", 1...8) + rows("E", 1...9) + rows("D", 1...28)
            + rows("T", 1...19) + rows("A", [11]) + rows("R", [5, 7, 8]) + rows("W", [9])
        let covered = Set(Vectors.all.flatMap(\.attacks))
        for row in wanted {
            #expect(covered.contains(row) != (Self.attacksElsewhere[row] != nil), "\(row)")
        }
    }

    /// `docs/checks.md` tells of every check, in the order of a report, with its weight, and of no code that does not exist.
    @Test func everyCheckIsTold() throws {
        let lines = String(decoding: try repositoryFile("docs/checks.md"), as: UTF8.self).split(separator: "\n")
        let rows = lines.filter { $0.hasPrefix("| `") && $0.contains(".") }.map { $0.split(separator: "|") }
        let told = rows.filter { CheckID(rawValue: Self.quoted($0[0]).first ?? "") != nil }
        #expect(told.compactMap { Self.quoted($0[0]).first } == CheckID.allCases.map(\.rawValue))
        for row in told {
            let check = try #require(CheckID(rawValue: Self.quoted(row[0])[0]))
            #expect(row[1].contains(check.weight.rawValue), "\(check.rawValue)")
            for code in Self.quoted(row[3]) + Self.quoted(row[4]) {
                #expect(ReasonCode(rawValue: code) != nil, "\(check.rawValue): \(code)")
            }
        }
    }

    /// What stands between two marks of code.
    private static func quoted(_ text: Substring) -> [String] {
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
    }
}
