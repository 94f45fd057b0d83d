import Achievements
import Encodings
import JSON
import TestSupport
import Testing

@Suite struct ViewTests {
    /// Looking at a credential in place finds what making a record of it finds.
    @Test(arguments: 0..<10)
    func theViewAgreesWithTheReader(_ series: Int) throws {
        var random = RandomRecord(seed: 500_000 + UInt64(series))
        for _ in 0..<12 {
            let record = random.record()
            let document = try Samples.document(try OpenBadges3.credential(record, envelope: random.envelope()))
            let view = try #require(OpenBadgeView(document))
            let read = try OpenBadges3.read(document).achievement
            let (seen, expected) = (view.completeness(), read.completeness)
            for element in Element.allCases {
                #expect(seen[element] == expected[element], "\(element.name)")
            }
            #expect(view.workloadRatio() == read.workload?.ratio)
            #expect(view.statesWorkload == (read.workload != nil))
            #expect(view.day(.awarded).value?.day == read.awardDate)
            #expect(view.day(.activityStart).value?.day == read.activity?.start)
            #expect(view.day(.activityEnd).value?.day == read.activity?.end)
            #expect(view.awardPlaceCountry.value == read.issuerPlace?.country.country)
            #expect(view.isSealedByAnother == (read.sealer != nil))
            #expect(view.isJointAward == (read.awardingBodies.count > 1))
            #expect(view.awardingIdentifiers.map(\.identifier) == read.awardingBodies[0].identifiers)
            #expect((view.vocabulary() == nil) == read.usesOnlyListedTerms)
        }
    }

    @Test func aPlainBadgeIsComplete() throws {
        let view = try #require(OpenBadgeView(try Samples.credential()))
        #expect(view.completeness().mandatoryCount == 11)
        #expect(view.completeness().weak == [])
        #expect(view.vocabulary() == nil)
        #expect(view.usesVocabulary)
        #expect(view.workloadRatio()?.isUsual == true)
        #expect(view.intensity()?.isPlausible == true)
        #expect(view.issuerCountry.value == Country("AT"))
        #expect(view.awardPlaceCountry.value == Country("AT"))
        #expect(view.awardingBodyCountry.value == Country("AT"))
        #expect(view.jointAwardCountries.isEmpty)
        #expect(view.isAwardDaySealOnly == false)
        #expect(view.stamp(.validFrom).value?.instant == Samples.envelope.issuedAt)
    }

    @Test func whatIsNoBadgeHasNoView() throws {
        #expect(OpenBadgeView(try Samples.document(#"{"type": ["VerifiableCredential"]}"#)) == nil)
        #expect(OpenBadgeView(try Samples.document("[1]")) == nil)
    }

    /// Each element goes missing when what carries it does, and no other does.
    @Test(arguments: removals)
    func anElementThatIsNotThereIsMissing(_ removal: Removal) throws {
        let badge = try Samples.credential(Samples.full) { removal.change(&$0) }
        let view = try #require(OpenBadgeView(badge))
        let missing = Element.allCases.filter { view.completeness()[$0] == .missing }
        #expect(missing == removal.missing)
        let whole = try #require(OpenBadgeView(try Samples.credential(Samples.full)))
        #expect(Element.allCases.allSatisfy { whole.completeness()[$0] == .present })
    }

    @Test func aForeignBadgeIsWeakWhereItSaysLittle() throws {
        let view = try #require(
            OpenBadgeView(
                try Samples.foreignBadge(
                    subject:
                        #""id": "did:example:1", "creditsEarned": 4, "result": [{"type": ["Result"], "value": "7"}]"#,
                    achievement:
                        #""assessmentType": "testing", "participationType": "onsite or blended", "supervisionType": "supervised online""#
                )))
        let completeness = view.completeness()
        #expect(
            completeness.weak == [
                .learner, .awardDate, .workload, .assessment, .participation, .supervision, .grade,
            ])
        #expect(completeness.missing == [.issuerPlace, .level, .qualityAssurance])
        #expect(completeness.note(on: .awardDate) == .awardDateSealOnly)
        #expect(completeness.note(on: .learner) == .learnerIDOnly)
        #expect(completeness.note(on: .title) == nil)
        for element in completeness.weak { #expect(completeness.note(on: element) != nil) }
        #expect(view.isAwardDaySealOnly)
        #expect(view.awardDay.value?.day == Samples.day("2010-01-01"))
        #expect(view.day(.awarded).value == nil)
        #expect(view.vocabulary()?.kind == .notFromList)
        #expect(view.vocabulary()?.value.pointer == "/credentialSubject/achievement/assessmentType")
    }

    @Test func anOnlyOutcomeThatRepeatsTheTitleIsWeak() throws {
        func outcomes(_ narrative: String) throws -> Completeness.State? {
            let badge = try Samples.document(
                #"{"type": "OpenBadgeCredential", "credentialSubject": {"achievement": {"name": "T\u0065amwork", "criteria": {"narrative": \#(narrative)}}}}"#
            )
            return OpenBadgeView(badge)?.completeness()[.outcomes]
        }
        #expect(try outcomes(###""Teamwork""###) == .weak)
        #expect(try outcomes(###""## Learning outcomes\n- Teamwork""###) == .weak)
        #expect(try outcomes(###""## Learning outcomes\u000A- Team\u0077ork""###) == .weak)
        #expect(try outcomes(###""## Learning outcomes\n- Teamwork\n- Leadership""###) == .present)
        #expect(try outcomes(###""Teamwork, really""###) == .present)
        #expect(try outcomes(###""## Workload\n4 ECTS""###) == .missing)
        // The same to every signature, written otherwise.
        #expect(try outcomes(###""\u0023# Workload\n4 ECTS""###) == .missing)
        #expect(try outcomes(###""\u0023\u0023 Learning outcomes\u000a\u002d Teamwork""###) == .weak)
        #expect(try outcomes(###"" \\n""###) == .present)
        #expect(try outcomes(###""""###) == .missing)
        #expect(try outcomes("7") == .missing)
    }

    /// T21 and words instead of terms.
    @Test func theFirstTermThatIsNotFromItsListIsFound() throws {
        func finding(_ url: String?) throws -> VocabularyFinding? {
            let badge = try Samples.credential { document in
                let path = ["credentialSubject", "achievement", "alignment", "3", "targetUrl"]
                document[path: path] = url.map(JSON.string)
            }
            return OpenBadgeView(badge)?.vocabulary()
        }
        #expect(try finding("http://data.europa.eu/snb/learning-assessment/920fbb3cbe") == nil)
        let newer = try finding("http://data.europa.eu/snb/learning-assessment/c_3a90b26d")
        #expect(newer?.kind == .newer)
        #expect(newer?.code == .vocabularyNewer)
        #expect(newer?.value.pointer == "/credentialSubject/achievement/alignment/3/targetUrl")
        let foreign = try finding("https://example.com/blended")
        #expect(foreign?.code == .vocabularyNotFromList)
        #expect(foreign?.facts == ["value": "https://example.com/blended", "list": "modeOfLearning"])
        #expect(try finding(nil)?.kind == .notFromList)
        #expect(try finding(nil)?.facts["value"] == "Blended")
    }

    static let removals: [Removal] = [
        Removal(.learner) {
            $0[path: ["credentialSubject", "identifier"]] = nil
            $0[path: ["credentialSubject", "id"]] = nil
        },
        Removal(.title) { $0[path: ["credentialSubject", "achievement", "name"]] = "  " },
        Removal(.issuerPlace) {
            $0[path: ["issuer", "address"]] = nil
            $0.removeAlignment("AwardPlace")
        },
        Removal(.awardingBody) { $0[path: ["issuer", "name"]] = nil },
        Removal(.awardDate) {
            $0["awardedDate"] = nil
            $0["validFrom"] = nil
        },
        Removal(.outcomes) { $0.changeCriteria { $0.replacing("- Read", "") } },
        Removal(.workload) {
            $0.removeAlignment("CreditFramework")
            $0.changeCriteria { $0.replacing("100 hours", "") }
            $0[path: ["credentialSubject", "achievement", "creditsAvailable"]] = nil
            $0[path: ["credentialSubject", "creditsEarned"]] = nil
        },
        Removal(.level) {
            $0.removeAlignment("EQF")
            $0.removeAlignment("QF-EHEA")
        },
        Removal(.assessment) {
            $0[path: ["credentialSubject", "achievement", "resultDescription", "0", "alignment", "0"]] = nil
        },
        Removal(.supervision) {
            $0[path: ["credentialSubject", "achievement", "resultDescription", "0", "alignment", "1"]] = nil
        },
        Removal(.participation) { $0.removeAlignment("ModeOfLearning") },
        Removal(.qualityAssurance) { $0.removeAlignment("QualityAssurance") },
        Removal(.prerequisites) { $0.changeCriteria { $0.replacing("- Basic", "") } },
        Removal(.grade) { $0[path: ["credentialSubject", "result"]] = nil },
        Removal(.stackability) { $0.removeAlignment("Stackability") },
        Removal(.further) {
            $0[path: ["credentialSubject", "achievement", "description"]] =
                $0[path: ["credentialSubject", "achievement", "name"]]
        },
    ]
}

/// A change to the document of the full record, and the element that it takes away.
struct Removal: Sendable, CustomTestStringConvertible {
    let missing: [Element]
    let change: @Sendable (inout JSON) -> Void

    init(_ element: Element, _ change: @escaping @Sendable (inout JSON) -> Void) {
        missing = [element]
        self.change = change
    }

    var testDescription: String { missing[0].name }
}

extension Samples {
    /// The plain record with one outcome and one prerequisite, so that taking a line away takes the element away.
    static var full: Achievement {
        var record = plain
        record.outcomes.removeLast()
        record.prerequisites = [english("Basic programming in any language")]
        return record
    }
}

extension JSON {
    fileprivate mutating func removeAlignment(_ type: String) {
        let path = ["credentialSubject", "achievement", "alignment"]
        let kept = (self[path: path]?.array ?? []).filter { $0["targetType"]?.string != "ext:" + type }
        self[path: path] = .array(kept)
    }

    fileprivate mutating func changeCriteria(_ change: (String) -> String) {
        let path = ["credentialSubject", "achievement", "criteria", "narrative"]
        self[path: path] = .string(change(self[path: path]?.string ?? ""))
    }
}

extension String {
    /// The text with everything from `start` to the end of its line taken out.
    fileprivate func replacing(_ start: String, _ other: String) -> String {
        split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in line.contains(start) ? other : String(line) }.joined(separator: "\n")
    }
}

extension Achievement {
    /// Whether every term is from its list, of the lists that a badge names by address.
    fileprivate var usesOnlyListedTerms: Bool {
        var concepts = participation + further.fields + (opportunity.map { [$0] } ?? [])
        concepts += assessments.flatMap { [$0.type, $0.supervision].compactMap { $0 } }
        if case .stated(_, let nqf?, _) = level { concepts.append(nqf) }
        if let system = workload?.credits?.system { concepts.append(system) }
        return concepts.allSatisfy { $0.term != nil }
    }
}
