import Achievements
import DataIntegrity
import Encodings
import Identifiers
import JSON
import LinkedData
import Signing
import StatusLists
import Testing
import Texts
import Trust
import Verification

/// Every code that can stand in a report is declared, and has its sentences.
@Suite struct ReasonCodeTests {
    /// Codes of rooms below that never reach a report, and why.
    private static let neverInAReport: [(areas: [String], why: String)] = [
        (["keyfile.", "passphrase.", "aead.", "crypto.", "key.inconsistent"], "about private keys"),
        (
            ["b64.", "b58.", "b45.", "hex.", "multibase.", "multicodec."],
            "a proof value says proof.encoding instead, a DID did.malformed, a list status.encoding, a registry registry.malformed"
        ),
        (["date.malformed"], "the content's own days are instants: time.malformed"),
        (
            [
                "registry.missing", "registry.unknown_member", "registry.type", "registry.value", "registry.unseen",
                "registry.date",
                "registry.period", "registry.reference", "registry.duplicate", "registry.number_shared",
                "registry.name_shared", "registry.relation_unknown", "registry.succession",
            ],
            "a registry is taken whole or not at all: registry.malformed, with this code as a fact"
        ),
        (["registry.rollback_unchecked"], "said by whoever opens a registry without a memory"),
        (["token."], "about keys that sign, which no check touches"),
        (["ladder."], "why the ladder ends: named in `established`, not as the reason of a check"),
        (["import.", "registry.unchanged"], "about making a registry, not about using one"),
        (["state."], "about the file of the memory"),
        (["nquads."], "about files of N-Quads, which are no credentials"),
        (["jsonld.iri_confused_", "jsonld.compaction_"], "about compaction, which no check asks for"),
    ]

    private static let ofRoomsBelow: [String] =
        JSONError.allCodes.map(\.rawValue) + EncodingError.allCodes.map(\.rawValue)
        + SigningError.allCodes.map(\.rawValue) + IdentifierError.allCodes.map(\.rawValue)
        + DataIntegrityError.allCodes.map(\.rawValue) + StatusListError.allCodes.map(\.rawValue)
        + TrustError.allCodes.map(\.rawValue) + LinkedDataError.allCodes.map(\.rawValue)
        + (AchievementError.bakedImageCodes + AchievementError.schemaCodes + AchievementError.resourceCodes
        + AchievementError.pictureCodes).map(\.rawValue)

    /// A code that is missing here would be shown as `internal.error`.
    @Test(arguments: ofRoomsBelow)
    func aCodeOfARoomBelowIsDeclaredOrNeverComesHere(_ code: String) {
        let isDeclared = ReasonCode(rawValue: code) != nil
        let isExcepted = Self.neverInAReport.contains { $0.areas.contains { code.hasPrefix($0) } }
        #expect(isDeclared || isExcepted)
    }

    @Test(arguments: ReasonCode.allCases)
    func everyCodeHasASentenceAndAWayOut(_ code: ReasonCode) {
        #expect(Texts().has("reason.\(code.rawValue)"))
        #expect(Texts().has("next.\(code.rawValue)"))
    }

    @Test(arguments: ofRoomsBelow + PolicyError.allCodes)
    func everyCodeOfARoomBelowHasASentenceAndAWayOut(_ code: String) {
        #expect(Texts().has("reason.\(code)"))
        #expect(Texts().has("next.\(code)"))
    }

    @Test(arguments: CheckID.allCases)
    func everyCheckHasAName(_ check: CheckID) {
        #expect(Texts().has("check.\(check.rawValue)"))
    }

    @Test func everyOutcomeAndVerdictHasAName() {
        for key in ["outcome.passed", "outcome.failed", "outcome.unknown", "outcome.notApplicable"] {
            #expect(Texts().has(key), "\(key)")
        }
        for verdict in Verdict.allCases { #expect(Texts().has("verdict.\(verdict.rawValue)"), "\(verdict)") }
    }

    @Test func codesAreAreaAndWhat() {
        for code in ReasonCode.allCases {
            let parts = code.rawValue.split(separator: ".", omittingEmptySubsequences: false)
            #expect(parts.count == 2, "\(code.rawValue)")
            let isPlain = parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { ($0 >= 97 && $0 <= 122) || $0 == 95 || ($0 >= 48 && $0 <= 57) }
            }
            #expect(isPlain, "\(code.rawValue)")
        }
    }
}
