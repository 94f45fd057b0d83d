import Encodings
import JSON
import Signing
import Testing

@testable import Trust

/// Which decision covered an award on its day: every worked case.
@Suite struct AccreditationTests {
    private func entry(_ decisions: String...) throws -> RegistryEntry {
        let text =
            #"{"id": "tr:s", "legalNames": [{"text": "S"}], "places": [{"country": "AUT", "role": "seat"}], "qualityAssurance": ["#
            + decisions.joined(separator: ", ") + "]}"
        var reader = EntryReader(limits: .standard)
        let root = try JSONDocument(parsing: Array(text.utf8)).root
        let read = reader.entry(root)
        let entry = try #require(read)
        try #require(reader.problems.isEmpty)
        return entry
    }

    private func decision(
        _ from: String, to: String? = nil, kind: String = "written", decision: Int = 1, status: Int = 1,
        level: String = "institution", more: String = ""
    ) -> String {
        let end = to.map { #", "to": "\#($0)", "toKind": "\#(kind)""# } ?? ""
        return #"{"level": "\#(level)", "agency": "Agency", "decision": \#(decision), "status": \#(status), "#
            + #""from": "\#(from)"\#(end)\#(more)}"#
    }

    private func standing(
        _ entry: RegistryEntry, on day: String, isComplete: Bool = true, _ change: (inout AwardFacts) -> Void = { _ in }
    ) throws -> AccreditationStanding {
        var facts = AwardFacts(on: try CalendarDate(day))
        change(&facts)
        return entry.accreditation(of: facts, isComplete: isComplete)
    }

    private func code(_ standing: AccreditationStanding) -> String {
        switch standing.result {
        case .covered: "covered"
        case .notCovered(let error): "failed " + error.reason
        case .open(let error): "open " + error.reason
        }
    }

    @Test(arguments: [
        ("2018-02-28", "failed accreditation.gap"), ("2018-03-01", "covered"), ("2024-02-29", "covered"),
        ("2024-03-01", "failed accreditation.gap"),
    ])
    func withoutAnEndItCountsSixYears(_ day: String, _ expected: String) throws {
        #expect(code(try standing(entry(decision("2018-03-01")), on: day)) == expected)
    }

    @Test(arguments: [
        ("2030-09-29", "covered"), ("2030-09-30", "open accreditation.last_day"),
        ("2030-10-01", "failed accreditation.gap"), ("2024-10-01", "covered"),
        ("2024-09-30", "failed accreditation.gap"),
    ])
    func theWrittenLastDayIsOpen(_ day: String, _ expected: String) throws {
        #expect(code(try standing(entry(decision("2024-10-01", to: "2030-09-30")), on: day)) == expected)
    }

    @Test func aComputedLastDayIsExcluded() throws {
        let entry = try entry(decision("2024-10-01", to: "2030-09-30", kind: "computed"))
        #expect(code(try standing(entry, on: "2030-09-29")) == "covered")
        #expect(code(try standing(entry, on: "2030-09-30")) == "failed accreditation.gap")
    }

    @Test func theLeapDayBecomesTheFirstOfMarch() throws {
        let entry = try entry(decision("2020-02-29"))
        #expect(code(try standing(entry, on: "2026-02-28")) == "covered")
        #expect(code(try standing(entry, on: "2026-03-01")) == "failed accreditation.gap")
    }

    @Test func aGapBetweenTwoReportsIsNamed() throws {
        let entry = try entry(decision("2015-01-01", to: "2020-11-30"), decision("2021-01-01"))
        let found = try standing(entry, on: "2020-12-15")
        guard case .notCovered(let error) = found.result else {
            Issue.record("\(found.result)")
            return
        }
        #expect(error.reason == "accreditation.gap")
        #expect(error.facts["to"] == "2020-11-30" && error.facts["next"] == "2021-01-01")
        #expect(code(try standing(entry, on: "2020-11-29")) == "covered")
        #expect(code(try standing(entry, on: "2021-01-01")) == "covered")
    }

    @Test func anIncompleteHistoryLeavesAGapOpen() throws {
        let entry = try entry(decision("2015-01-01", to: "2020-11-30"))
        #expect(code(try standing(entry, on: "2022-01-01", isComplete: false)) == "open accreditation.gap")
        #expect(code(try standing(self.entry(), on: "2022-01-01", isComplete: false)) == "open accreditation.none")
        #expect(code(try standing(self.entry(), on: "2022-01-01")) == "failed accreditation.none")
    }

    /// A snapshot of 31 January cannot speak about an award in May.
    @Test func anOlderSnapshotCannotSpeak() throws {
        let fixture = try TrustFixture()
        let bytes = try TrustRegistry.build(
            entries: [JSONDocument(parsing: Array(fixture.entryText().utf8)).root.tree], id: "urn:x", number: 1,
            issued: Instant("2026-01-31T08:00:00Z"), validUntil: Instant("2027-01-31T08:00:00Z"),
            signer: fixture.anchor)
        let registry = try TrustRegistry(opening: bytes, anchors: [fixture.anchor.publicKey], now: fixture.now)
        let entry = try #require(registry.entries.first)
        let late = entry.accreditation(of: AwardFacts(on: try CalendarDate("2026-05-08")), in: registry)
        #expect(code(late) == "open ladder.snapshot_older")
        let early = entry.accreditation(of: AwardFacts(on: try CalendarDate("2025-05-08")), in: registry)
        #expect(code(early) == "covered")
    }

    @Test(arguments: [
        (1, 1, "", "covered"), (2, 1, "", "covered"), (3, 1, "", "failed accreditation.negative"),
        (4, 1, "", "open accreditation.undecided"), (1, 1, #", "flag": 3"#, "open accreditation.flagged"),
        (1, 1, #", "flag": 2"#, "covered"), (1, 2, "", "covered"),
    ])
    func theDecisionCounts(_ kind: Int, _ status: Int, _ more: String, _ expected: String) throws {
        let entry = try entry(decision("2024-10-01", decision: kind, status: status, more: more))
        let found = try standing(entry, on: "2026-05-08")
        #expect(code(found) == expected)
        #expect(found.isAccredited == (expected == "covered" && status == 1))
    }

    @Test func aVoluntaryReviewIsToldAndIsNoAccreditation() throws {
        let found = try standing(entry(decision("2024-10-01", status: 2)), on: "2026-05-08")
        #expect(found.objection == TrustError(.accreditationVoluntary) && !found.isAccredited)
    }

    @Test func theLatestDecisionThatCoversCounts() throws {
        let entry = try entry(decision("2020-01-01", to: "2027-01-01"), decision("2025-01-01", decision: 3))
        #expect(code(try standing(entry, on: "2024-06-01")) == "covered")
        #expect(code(try standing(entry, on: "2026-05-08")) == "failed accreditation.negative")
    }

    @Test func theProgrammeIsAskedBeforeTheInstitution() throws {
        let programme = decision(
            "2024-10-01", decision: 3, level: "programme",
            more: #", "scope": {"programmes": [{"ids": ["p-7"], "titles": ["Applied Data Practice"]}]}"#)
        let entry = try entry(decision("2024-10-01"), programme)
        #expect(code(try standing(entry, on: "2026-05-08")) == "covered")
        #expect(
            code(try standing(entry, on: "2026-05-08") { $0.programmeIDs = ["p-7"] })
                == "failed accreditation.negative")
        // A title may be that of another programme: it takes nobody's accreditation away.
        #expect(
            code(try standing(entry, on: "2026-05-08") { $0.programmeTitles = ["applied data PRACTICE"] })
                == "open accreditation.title_only")
    }

    /// One decision covers the award; another beside it says less and hides nothing.
    @Test(arguments: [
        "voluntary", "undecided", "flagged", "title-only", "last-day", "other-level", "refused-other-level",
    ])
    func aWeakerDecisionHidesNoneThatCovers(_ kind: String) throws {
        let programme = #"{"programmes": [{"titles": ["Applied Data Practice"]}]}"#
        let weaker =
            switch kind {
            case "voluntary": decision("2025-01-01", status: 2)
            case "undecided": decision("2025-01-01", decision: 4)
            case "flagged": decision("2025-01-01", more: #", "flag": 3"#)
            case "title-only": decision("2025-01-01", level: "programme", more: #", "scope": \#(programme)"#)
            case "last-day":
                decision("2025-01-01", to: "2026-05-08", level: "programme", more: #", "scope": \#(programme)"#)
            case "other-level": decision("2025-01-01", more: #", "scope": {"eqf": [8]}"#)
            default: decision("2025-01-01", decision: 3, more: #", "scope": {"eqf": [8]}"#)
            }
        let strong = decision("2024-10-01")
        for decisions in [[strong, weaker], [weaker, strong]] {
            let entry = try entry(decisions.joined(separator: ", "))
            let found = try standing(entry, on: "2026-05-08") {
                $0.programmeTitles = ["Applied Data Practice"]
                $0.eqf = 6
            }
            #expect(code(found) == "covered" && found.isAccredited, "\(kind)")
        }
        // Alone it is not enough.
        let alone = try standing(self.entry(weaker), on: "2026-05-08") {
            $0.programmeTitles = ["Applied Data Practice"]
            $0.eqf = 6
        }
        #expect(!alone.isAccredited)
    }

    @Test func aRefusalStandsUntilALaterDecisionTakesItBack() throws {
        let scope = #", "scope": {"programmes": [{"ids": ["p-7"]}]}"#
        let refused = decision("2024-10-01", decision: 3, level: "programme", more: scope)
        func told(_ other: String) throws -> String {
            code(try standing(entry(refused, other), on: "2026-05-08") { $0.programmeIDs = ["p-7"] })
        }
        #expect(try told(decision("2025-01-01", level: "programme", more: scope)) == "covered")
        #expect(
            try told(decision("2024-01-01", level: "programme", more: scope)) == "failed accreditation.negative")
        #expect(
            try told(decision("2025-01-01", status: 2, level: "programme", more: scope))
                == "failed accreditation.negative")
        // A later decision about the institution leaves a refused programme refused.
        #expect(try told(decision("2025-01-01")) == "failed accreditation.negative")
        // And one about the institution does not survive a programme that was accredited later.
        let institution = decision("2024-10-01", decision: 3)
        let later = decision("2025-01-01", level: "programme", more: scope)
        #expect(
            code(try standing(entry(institution, later), on: "2026-05-08") { $0.programmeIDs = ["p-7"] }) == "covered")
        #expect(code(try standing(entry(institution, later), on: "2026-05-08")) == "failed accreditation.negative")
    }

    @Test func aGapNamesTheNextDecisionThatConcernsTheAward() throws {
        let stranger = decision(
            "2021-01-01", level: "programme", more: #", "scope": {"programmes": [{"ids": ["p-9"]}]}"#)
        let entry = try entry(decision("2015-01-01", to: "2020-11-30"), stranger, decision("2022-01-01"))
        let found = try standing(entry, on: "2020-12-15")
        #expect(found.objection?.facts["next"] == "2022-01-01")
    }

    @Test func aTitleAloneIsAWeakMatch() throws {
        let entry = try entry(
            decision(
                "2024-10-01", level: "programme", more: #", "scope": {"programmes": [{"titles": ["Données"]}]}"#))
        let found = try standing(entry, on: "2026-05-08") { $0.programmeTitles = ["DONNEES"] }
        #expect(code(found) == "covered" && found.isMatchedByTitle && !found.isAccredited)
        #expect(found.objection == TrustError(.accreditationTitleOnly))
    }

    /// What says how learners are assessed may stand in any decision about the programme, and beside one that does not say it.
    @Test func howAProgrammeIsAssessedIsFoundWhereverItIsSaid() throws {
        let byID = #", "scope": {"programmes": [{"ids": ["p-7"]}]}"#
        let byTitle = #", "assessment": 1, "scope": {"programmes": [{"titles": ["Ropes"]}]}"#
        func assessed(_ entry: RegistryEntry) throws -> (QualityAssurance.Assessment, Bool)? {
            var facts = AwardFacts(on: try CalendarDate("2026-05-08"))
            (facts.programmeIDs, facts.programmeTitles) = (["p-7"], ["Ropes"])
            guard let (decision, isByTitle) = entry.assessing(facts) else { return nil }
            return try (#require(decision.assessment), isByTitle)
        }
        func programme(_ from: String, _ more: String) -> String { decision(from, level: "programme", more: more) }
        let silent = programme("2024-10-01", byID)
        #expect(try assessed(entry(silent)) == nil)
        let titled = try assessed(entry(silent, programme("2024-10-01", byTitle)))
        #expect(titled?.0 == .attendance && titled?.1 == true)
        let later = try assessed(entry(silent, programme("2025-01-01", #", "assessment": 2"# + byID)))
        #expect(later?.0 == .assessed && later?.1 == false)
    }

    @Test(arguments: [
        (#""eqf": [6]"#, 6, "inside"), (#""eqf": [6]"#, 7, "outside"), (#""cycles": [1]"#, 6, "inside"),
        (#""cycles": [2]"#, 6, "outside"), (#""eqf": [5, 6], "cycles": [2]"#, 7, "inside"),
        (#""iscedF": ["06"]"#, 6, "inside"), (#""iscedF": ["0611"]"#, 6, "inside"),
        (#""iscedF": ["0612"]"#, 6, "outside"), (#""iscedF": ["061", "07"]"#, 6, "inside"),
        (#""credentialTypes": ["MicroCredential"]"#, 6, "open"),
    ])
    func limitsAreHeldAgainstTheAward(_ limits: String, _ level: Int, _ expected: String) throws {
        let entry = try entry(decision("2024-10-01", more: #", "scope": {\#(limits)}"#))
        let found = try standing(entry, on: "2026-05-08") {
            $0.eqf = level
            $0.fields = ["0611"]
        }
        switch found.scope {
        case .inside: #expect(expected == "inside" && found.isAccredited)
        case .outside(let error):
            #expect(expected == "outside" && error == TrustError(.accreditationScope) && !found.isAccredited)
        case .open(let error):
            #expect(expected == "open" && error == TrustError(.accreditationScopeUnknown) && !found.isAccredited)
        case .none: Issue.record("not covered")
        }
    }

    @Test func aCycleStandsForItsLevel() throws {
        let entry = try entry(decision("2024-10-01", more: #", "scope": {"eqf": [7]}"#))
        #expect(try standing(entry, on: "2026-05-08") { $0.cycle = 2 }.scope == .inside)
        #expect(try standing(entry, on: "2026-05-08") { $0.cycle = 1 }.scope != .inside)
    }

    @Test func theCountryIsAQuestionOfItsOwn() throws {
        let entry = try entry(decision("2024-10-01", more: #", "scope": {"jurisdictions": ["AUT"]}"#))
        #expect(try standing(entry, on: "2026-05-08") { $0.country = "AUT" }.isAccredited)
        #expect(try !standing(entry, on: "2026-05-08") { $0.country = "DEU" }.isAccredited)
        #expect(try !standing(entry, on: "2026-05-08").isAccredited)
        #expect(try standing(self.entry(decision("2024-10-01")), on: "2026-05-08").jurisdiction == nil)
    }
}
