import Achievements
import Encodings
import JSON
import Testing

/// What is read back is what was written, with exactly the losses that the report names.
@Suite struct RoundTripTests {
    @Test(arguments: 0..<20)
    func anyRecordComesBackAsTheReportSays(_ series: Int) throws {
        var random = RandomRecord(seed: UInt64(series))
        for _ in 0..<12 {
            let record = random.record()
            let envelope = random.envelope()
            let document = try Samples.document(try OpenBadges3.credential(record, envelope: envelope))
            let read = try OpenBadges3.read(document)
            let carried = OpenBadges3.carried(record, identitySalt: envelope.identitySalt)
            try expectEqual(read.achievement, carried)
            try expectReport(of: record, describes: carried)
            #expect(read.id == envelope.id)
            #expect(read.issuerID == envelope.issuerID)
            #expect(read.validFrom?.instant == envelope.validFrom ?? envelope.issuedAt)
            #expect(read.validUntil?.instant == envelope.validUntil)
            #expect(read.statusEntries.count == envelope.statusEntries.count)
        }
    }

    /// What was carried once is carried again without further loss.
    @Test func aRecordThatWasReadIsWrittenWithoutFurtherLoss() throws {
        var random = RandomRecord(seed: 4_711)
        for _ in 0..<80 {
            let carried = OpenBadges3.carried(random.record(), identitySalt: "s")
            #expect(OpenBadges3.carried(carried, identitySalt: "s") == carried)
        }
    }

    @Test func aPlainRecordComesBackUnchanged() throws {
        let document = try Samples.credential()
        let read = try OpenBadges3.read(document)
        var expected = Samples.plain
        expected.languages = [.english]
        try expectEqual(read.achievement, expected)
        #expect(read.notes == [])
        #expect(read.achievement.problems() == [])
    }

    /// The first part that differs, which says more than two long dumps.
    private func expectEqual(_ read: Achievement, _ expected: Achievement) throws {
        guard read != expected else { return }
        #expect(read.id == expected.id)
        #expect(read.languages == expected.languages)
        #expect(read.learner == expected.learner)
        #expect(read.learner.identifiers == expected.learner.identifiers)
        #expect(read.title == expected.title)
        #expect(read.issuerPlace == expected.issuerPlace)
        #expect(read.awardingBodies == expected.awardingBodies)
        #expect(read.awardDate == expected.awardDate)
        #expect(read.outcomes == expected.outcomes)
        #expect(read.workload == expected.workload)
        #expect(read.level == expected.level)
        #expect(read.assessments == expected.assessments)
        #expect(read.participation == expected.participation)
        #expect(read.qualityAssurance == expected.qualityAssurance)
        #expect(read.prerequisites == expected.prerequisites)
        #expect(read.stackability == expected.stackability)
        #expect(read.further == expected.further)
        #expect(read.opportunity == expected.opportunity)
        #expect(read.activity == expected.activity)
        #expect(read.sealer == expected.sealer)
        #expect(read.mandate == expected.mandate)
        #expect(read.pictures == expected.pictures)
        #expect(read.evidence == expected.evidence)
        #expect(read == expected)
    }

    /// A kept row is equal but for its languages; a row that changed is not called kept; a dropped one is gone.
    private func expectReport(of record: Achievement, describes carried: Achievement) throws {
        let report = OpenBadges3.losses(of: record)
        let after = OpenBadges3.losses(of: carried)
        for entry in report.entries {
            switch entry.fate {
            case .kept:
                // `rank` is the one value that a kept element loses.
                if !entry.losses.contains(.rank) && report[.otherLanguages] == nil {
                    #expect(entry.before == entry.after)
                }
            case .reduced:
                #expect(!entry.losses.isEmpty)
                #expect(!entry.after.isEmpty || entry.row == .element(.further) || entry.row == .element(.learner))
            case .dropped:
                #expect(entry.after == "")
            }
            if entry.before != entry.after && report[.otherLanguages] == nil { #expect(!entry.losses.isEmpty) }
        }
        // After one passage only changes of form are left: nothing of value can be lost a second time.
        let ofForm: Set<Loss> = [
            .regionAsText, .identifiersAsExtensions, .jointBodiesAsAlignments, .outcomesAsText, .hoursAsText,
            .datesAsText,
            .agencyAsText, .sectionOfText,
        ]
        #expect(Set(after.entries.flatMap(\.losses)).isSubset(of: ofForm))
    }
}
