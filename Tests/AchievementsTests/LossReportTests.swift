import Achievements
import Encodings
import Testing

@Suite struct LossReportTests {
    /// The column for Open Badges of the table that the profile was designed from, row by row.
    @Test func aRecordThatHasEverythingFaresAsTheProfileAllows() {
        let report = OpenBadges3.losses(of: Samples.rich)
        let fates: [(LossReport.Row, LossReport.Fate, Set<Loss>)] = [
            (
                .element(.learner), .reduced, [.birthDate, .emailHashed, .furtherHolderKeys, .identifierCountry]
            ),
            (.element(.title), .reduced, [.languages]),
            (.element(.issuerPlace), .reduced, [.regionAsText]),
            (
                .element(.awardingBody), .reduced,
                [.identifiersAsExtensions, .jointBodiesAsAlignments, .furtherLocations]
            ),
            (.element(.awardDate), .kept, []),
            (.element(.outcomes), .reduced, [.outcomesAsText, .outcomeKind, .outcomeReuse]),
            (.element(.workload), .kept, [.hoursAsText]),
            (.element(.level), .kept, []),
            (.element(.assessment), .kept, []),
            (.element(.participation), .kept, []),
            (.element(.qualityAssurance), .reduced, [.datesAsText, .agencyAsText]),
            (.element(.prerequisites), .reduced, [.sectionOfText]),
            (.element(.supervision), .kept, []),
            (.element(.grade), .kept, [.rank]),
            (.element(.stackability), .kept, []),
            (.element(.further), .reduced, [.documents, .languagesOfClasses]),
            (.otherLanguages, .dropped, [.languages]),
            (.pictures, .reduced, [.furtherPictures]),
            (.activity, .reduced, [.activityPlace, .activityProvider]),
        ]
        #expect(report.entries.map(\.row) == fates.map(\.0))
        for (row, fate, losses) in fates {
            #expect(report[row]?.fate == fate, "\(row.name)")
            #expect(Set(report[row]?.losses ?? []) == losses, "\(row.name)")
        }
        #expect(report.count(of: .dropped) == 1)
        #expect(report.count(of: .kept) + report.count(of: .reduced) == 18)
    }

    @Test func whatIsLostIsNamedBeforeAndAfter() {
        let report = OpenBadges3.losses(of: Samples.rich)
        #expect(report[.element(.learner)]?.before.contains("1994-03-09") == true)
        #expect(report[.element(.learner)]?.after.contains("1994-03-09") == false)
        #expect(
            report[.element(.title)]?.before
                == "en: Reading and cleaning sensor data; de: Sensordaten lesen und bereinigen")
        #expect(report[.element(.title)]?.after == "Reading and cleaning sensor data")
        #expect(report[.otherLanguages]?.before == "de")
        #expect(report[.otherLanguages]?.after == "")
        #expect(report[.pictures]?.before == "2")
        #expect(report[.pictures]?.after == "1")
    }

    /// Each loss has its cause; without it the loss is not named.
    @Test(arguments: causes)
    func aLossIsNamedOnlyWhereThereIsOne(_ loss: Loss, _ remove: @Sendable (inout Achievement) -> Void) {
        func named(_ record: Achievement) -> Bool {
            OpenBadges3.losses(of: record).entries.contains { $0.losses.contains(loss) }
        }
        var record = Samples.rich
        #expect(named(record))
        remove(&record)
        #expect(!named(record))
    }

    @Test func theRarerLossesAreNamedToo() {
        var record = Samples.plain
        record.further.note = record.title
        record.awardingBodies[0].locations = []
        let report = OpenBadges3.losses(of: record)
        #expect(report[.element(.further)]?.losses == [.noteIsTitle])
        #expect(report[.element(.awardingBody)]?.losses.contains(.seatFromPlace) == true)
        record.activity = Activity(provider: Samples.university)
        #expect(OpenBadges3.losses(of: record)[.activity]?.fate == .dropped)
    }

    @Test func anElementThatTheRecordDoesNotHaveHasNoRow() {
        var record = Samples.plain
        record.prerequisites = []
        #expect(OpenBadges3.losses(of: record)[.element(.prerequisites)] == nil)
        #expect(OpenBadges3.losses(of: record)[.otherLanguages] == nil)
        #expect(OpenBadges3.losses(of: record)[.element(.learner)]?.fate == .kept)
    }

    static let causes: [(Loss, @Sendable (inout Achievement) -> Void)] = [
        (.birthDate, { $0.learner.birthDate = nil }), (.emailHashed, { $0.learner.email = nil }),
        (.furtherHolderKeys, { $0.learner.holderKeys.removeLast() }),
        (.identifierCountry, { $0.learner.identifiers.removeLast() }),
        (.regionAsText, { $0.issuerPlace?.region = nil }),
        (.identifiersAsExtensions, { $0.awardingBodies[0].identifiers = [] }),
        (.jointBodiesAsAlignments, { $0.awardingBodies.removeLast() }),
        (.furtherLocations, { $0.awardingBodies[0].locations.removeLast() }),
        (.outcomesAsText, { $0.outcomes = [] }), (.outcomeKind, { $0.outcomes[0].kind = nil }),
        (.outcomeReuse, { $0.outcomes[0].reuse = nil }), (.hoursAsText, { $0.workload?.hours = nil }),
        (
            .datesAsText,
            {
                $0.qualityAssurance[0].from = nil
                $0.qualityAssurance[0].to = nil
            }
        ),
        (.agencyAsText, { $0.qualityAssurance[0].agency = nil }), (.sectionOfText, { $0.prerequisites = [] }),
        (.rank, { $0.assessments[0].grade?.rank = nil }), (.documents, { $0.further.documents = [] }),
        (.languagesOfClasses, { $0.further.languagesOfClasses = [] }),
        (.furtherPictures, { $0.pictures.removeLast() }), (.activityPlace, { $0.activity?.location = nil }),
        (.activityProvider, { $0.activity?.provider = nil }),
        (
            .languages,
            {
                $0.title[.german] = nil
                $0.languages = [.english]
            }
        ),
    ]
}
