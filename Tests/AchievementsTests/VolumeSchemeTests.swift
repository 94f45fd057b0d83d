import JSON
import Testing

@testable import Achievements

/// Kinds of courses whose size is agreed on: what names them, and how many credits they have.
@Suite struct VolumeSchemeTests {
    private func decimal(_ text: String) -> ExactDecimal? {
        let bytes = Array(text.utf8)
        return ExactDecimal(parsing: bytes.span)
    }

    @Test(arguments: [
        (VolumeScheme.dutchProfile, ["3", "3.5", "29.5", "30", "30.0"], ["2.5", "30.5", "3.2", "3.25", "0.5"]),
        (.europeanHigherEducation, ["1", "2", "15", "15.0"], ["0.5", "16", "1.5", "14.5"]),
        (.shortLearningProgramme, ["5", "5.1", "30"], ["4.9", "30.1"]),
        (.commonFramework, ["4", "6"], ["3.9", "6.1"]),
        (.microCredential, ["1", "59.9"], ["0.9", "60"]),
    ])
    func creditsInsideAndOutside(_ scheme: VolumeScheme, _ inside: [String], _ outside: [String]) throws {
        for text in inside {
            let points = try #require(decimal(text))
            #expect(scheme.contains(points), "\(text)")
        }
        for text in outside {
            let points = try #require(decimal(text))
            #expect(!scheme.contains(points), "\(text)")
        }
    }

    @Test(arguments: [
        (#"{"type": ["VerifiableCredential", "EuropeanHigherEducationMicrocredential"]}"#, "europeanHigherEducation"),
        (#"{"type": "EuropeanHigherEducationMicrocredential"}"#, "europeanHigherEducation"),
        (
            #"{"credentialSchema": {"id": "https://tsr.ebsi.europa.eu/schemas/euhe-microcredential.schema.json"}}"#,
            "europeanHigherEducation"
        ),
        (
            #"{"credentialSchema": [{"id": "https://x.example"}, {"id": "https://raw.githubusercontent.com/educredentials/obv3-examples/refs/heads/main/schemas/microcredential_ects.json"}]}"#,
            "dutchProfile"
        ),
        (
            #"{"credentialSchema": {"id": "https://raw.githubusercontent.com/educredentials/obv3-examples/refs/heads/main/schemas/microcredential_ects.json?"}}"#,
            ""
        ),
        (#"{"type": ["EuropeanVocationalEducationTrainingMicrocredential"]}"#, ""), ("{}", ""),
    ])
    func whatACredentialNames(_ text: String, _ name: String) throws {
        let scheme = VolumeScheme.named(by: try JSONDocument(parsing: Array(text.utf8)).root)
        #expect((scheme.map { "\($0)" } ?? "") == name)
    }

    @Test func titlesNameASchemeToo() {
        #expect(
            VolumeScheme.named(in: ["European Higher Education Microcredential in Data"], opportunity: nil)
                == .europeanHigherEducation)
        #expect(VolumeScheme.named(in: ["Data (EUHEMC)"], opportunity: nil) == .europeanHigherEducation)
        #expect(VolumeScheme.named(in: ["Higher Education"], opportunity: nil) == nil)
    }
}
