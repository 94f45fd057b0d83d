import Achievements
import Contexts
import Encodings
import JSON
import LinkedData
import TestSupport
import Testing

/// Every word that the profile writes has a meaning in its contexts, so that a signature over linked data covers all of it.
@Suite struct CoverageTests {
    private func dataset(_ document: JSON) throws -> RDFDataset {
        try JSONLDProcessor.bundled.dataset(
            of: JSONDocument(parsing: document.canonicalBytes()).root, options: .signedDocument)
    }

    @Test(arguments: ["plain", "rich"]) func nothingInTheSamplesIsLost(_ name: String) throws {
        let record = name == "rich" ? Samples.rich : Samples.plain
        let document = try OpenBadges3.credential(record, envelope: Samples.envelope)
        #expect(try dataset(document).count > 50)
        // A word of its own beside them is refused: the reading is one that would notice.
        var stranger = document
        stranger["honours"] = "summa cum laude"
        #expect(throws: LinkedDataError(.undefinedTerm)) { try dataset(stranger) }
    }

    @Test func nothingInRandomRecordsIsLost() throws {
        var random = RandomRecord(seed: 2_022)
        for _ in 0..<150 {
            let record = random.record()
            var envelope = random.envelope()
            // A width of entries that the status list's own context has no word for is no business of the profile.
            envelope.statusEntries = Samples.envelope.statusEntries
            let document = try OpenBadges3.credential(record, envelope: envelope)
            #expect(throws: Never.self, "\(document.text())") { try dataset(document) }
        }
    }
}
