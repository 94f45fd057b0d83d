import Achievements
import Encodings
import Testing
import Texts

@testable import Stacking

/// What keeps an award out: each rule with an award that meets it and its twin that does not.
@Suite struct RulesOfAwardsTests {
    /// A rule, and what changes an award that meets it into one that fails by that rule alone.
    struct Case: Sendable, CustomTestStringConvertible {
        let yaml: String
        let code: StackReason.Code
        let change: @Sendable (inout HeldAward) -> Void
        let good: @Sendable (inout HeldAward) -> Void
        var testDescription: String { code.rawValue }

        init(
            yaml: String, code: StackReason.Code, change: @escaping @Sendable (inout HeldAward) -> Void,
            good: @escaping @Sendable (inout HeldAward) -> Void = { _ in }
        ) {
            (self.yaml, self.code, self.change, self.good) = (yaml, code, change, good)
        }
    }

    static let cases: [Case] = [
        Case(yaml: "", code: .notVerified) { $0.standing = .unknown(reason: "issuer.untrusted") },
        Case(yaml: "", code: .notValid) { $0.standing = .invalid(reason: "status.revoked") },
        Case(yaml: "", code: .replaced) { $0.standing = .replaced(by: "urn:example:newer") },
        Case(yaml: "eqf: { min: 5, max: 7 }", code: .level) {
            $0.achievement.level = .stated(eqf: EQFLevel(4), nqf: nil, cycle: nil)
        },
        Case(yaml: "eqf: { min: 5, max: 7 }", code: .levelNone) {
            $0.achievement.level = .notApplicable(LanguageText("professional training", .english))
        },
        Case(yaml: "eqf: { min: 5, max: 7 }", code: .levelUnstated) { $0.achievement.level = nil },
        Case(yaml: "", code: .creditsUnstated) { $0.achievement.workload = nil },
        Case(yaml: "", code: .creditsUnstated) {
            $0.achievement.workload = Workload(credits: Credits(system: nil, points: ExactDecimal(5)!))
        },
        Case(yaml: "", code: .creditsSystem) { $0.achievement.workload = Workload(hours: ExactDecimal(125)) },
        Case(yaml: "max_age_years: 3", code: .tooOld) {
            $0.achievement.awardDate = CalendarDate(year: 2023, month: 5, day: 31)
        },
        Case(yaml: "", code: .notYet) { $0.achievement.awardDate = CalendarDate(year: 2026, month: 6, day: 2) },
        Case(yaml: "max_age_years: 3", code: .dayUnstated) { $0.achievement.awardDate = nil },
        Case(yaml: "", code: .notAssessed) {
            $0.achievement.assessments = [Assessment(type: Concept("attendance", in: .assessmentType))]
        },
        Case(yaml: "", code: .assessmentUnstated) { $0.achievement.assessments = [] },
        Case(yaml: "require: identity_checked", code: .identityNotChecked) {
            $0.achievement.assessments[0].supervision = Concept("unsupervised_no_id", in: .supervision)
        },
        Case(yaml: "require: identity_checked", code: .identityUnstated) {
            $0.achievement.assessments[0].supervision = nil
        },
        Case(
            yaml: "require: graded", code: .gradeUnstated, change: { $0.achievement.assessments[0].grade = nil },
            good: { $0.achievement.assessments[0].grade = Grade("1") }),
        Case(
            yaml: "require: accredited", code: .notAccredited, change: { $0.isAccredited = .no },
            good: { $0.isAccredited = .yes }),
        Case(
            yaml: "require: accredited", code: .accreditationUnstated, change: { $0.isAccredited = .unstated },
            good: { $0.isAccredited = .yes }),
        Case(yaml: "languages: [en]", code: .language) {
            $0.achievement.further.languagesOfClasses = [LanguageTag(lenient: "et")!]
        },
        Case(yaml: "issuers_allowed: [\"did:web:issuer.example\"]", code: .issuer) {
            $0.issuerIDs = ["did:web:other.example"]
        },
        Case(yaml: "issuers_denied: [\"did:web:mill.example\"]", code: .issuerDenied) {
            $0.issuerIDs = ["did:web:mill.example"]
        },
        Case(yaml: "count_once: { against: [\"https://example.org/degree\"] }", code: .countedElsewhere) {
            $0.countedTowards = ["https://example.org/degree"]
        },
        Case(yaml: "slots: [{ id: s, from: [{ field: \"06\" }] }]", code: .field) {
            $0.achievement.further.fields = [Concept("0311", in: .iscedF)]
        },
        Case(yaml: "slots: [{ id: s, from: [{ field: \"06\" }] }]", code: .fieldUnstated) {
            $0.achievement.further.fields = []
        },
        Case(yaml: "slots: [{ id: s, credits: { max: 5 } }]", code: .credits) {
            $0.achievement.workload = Workload(credits: .ects(ExactDecimal(6)!))
        },
        Case(yaml: "slots: [{ id: s, from: [{ eqf: 6 }] }]", code: .level) {
            $0.achievement.level = .stated(eqf: EQFLevel(5), nqf: nil, cycle: nil)
        },
        Case(yaml: "slots: [{ id: s, from: [\"https://example.org/achievements/a\"] }]", code: .achievement) {
            $0.achievement.id = "https://example.org/achievements/b"
        },
        Case(yaml: "slots: [{ id: s, from: [{ issuer: \"did:web:issuer.example\" }] }]", code: .slotIssuer) {
            $0.issuerIDs = ["did:web:other.example"]
        },
        Case(yaml: "slots: [{ id: s, from: [{ assessment: marked_assignment }] }]", code: .assessmentKind) {
            $0.achievement.assessments[0].type = Concept("quiz", in: .assessmentType)
        },
        Case(
            yaml: "slots: [{ id: s, from: [{ course: mooc }] }]", code: .courseKind,
            change: { $0.achievement.opportunity = Concept("course", in: .learningOpportunity) },
            good: { $0.achievement.opportunity = Concept("mooc", in: .learningOpportunity) }),
        Case(
            yaml: "slots: [{ id: s, from: [{ course: mooc }] }]", code: .courseUnstated,
            change: { $0.achievement.opportunity = nil },
            good: { $0.achievement.opportunity = Concept("mooc", in: .learningOpportunity) }),
        Case(yaml: "slots: [{ id: s, credits: 5 }]", code: .creditsUnstated) { $0.achievement.workload = nil },
        Case(yaml: "slots: [{ id: s, from: [{ credits: 5 }] }]", code: .creditsUnstated) {
            $0.achievement.workload = nil
        },
        Case(
            yaml: "slots: [{ id: s, from: [{ towards: \"https://example.org/p\" }] }]", code: .towards,
            change: { $0.achievement.stackability = nil },
            good: {
                $0.achievement.stackability = Stackability(
                    .stackable, towards: [.init(LanguageText("P", .english), url: "https://example.org/p")])
            }),
        Case(
            yaml: "slots: [{ id: s, min_grade: \"2\" }]", code: .grade,
            change: { $0.achievement.assessments[0].grade = Grade("3") },
            good: {
                $0.achievement.assessments[0].grade = Grade("1")
                $0.achievement.assessments[0].scheme = GradingScheme(values: ["5", "4", "3", "2", "1"])
            }),
        Case(
            yaml: "slots: [{ id: s, min_grade: \"2\" }]", code: .gradeScale,
            change: { $0.achievement.assessments[0].scheme = nil },
            good: {
                $0.achievement.assessments[0].grade = Grade("2,0")
                $0.achievement.assessments[0].scheme = GradingScheme(minimum: "5", maximum: "1")
            }),
        // Which grade is better somebody must have signed.
        Case(
            yaml: "slots: [{ id: s, min_grade: \"2\" }]", code: .gradeOrder,
            change: { $0.isGradeOrderSigned = false },
            good: {
                $0.achievement.assessments[0].grade = Grade("1")
                $0.achievement.assessments[0].scheme = GradingScheme(values: ["5", "4", "3", "2", "1"])
            }),
        Case(
            yaml: "slots: [{ id: s, min_grade: \"2\" }]", code: .gradeOrder,
            change: { $0.achievement.assessments[1].grade = Grade("1") },
            good: {
                gradedTwice(&$0)
                $0.isGradeOrderSigned = false
                // The very grade that is asked for does in every order.
                for index in 0..<2 { $0.achievement.assessments[index].grade = Grade("2") }
            }),
        Case(
            yaml: "slots: [{ id: s, min_grade: \"2\" }]", code: .grade,
            change: { $0.achievement.assessments[0].grade = Grade("3") },
            good: {
                // Numbers need no order.
                $0.isGradeOrderSigned = false
                $0.achievement.assessments[0].grade = Grade("2")
                $0.achievement.assessments[0].scheme = GradingScheme(minimum: "5", maximum: "1")
            }),
        // Of several grades on one scale the worst counts, wherever it stands.
        Case(
            yaml: "slots: [{ id: s, min_grade: \"2\" }]", code: .grade,
            change: { $0.achievement.assessments[0].grade = Grade("5") }, good: gradedTwice),
        Case(
            yaml: "slots: [{ id: s, min_grade: \"2\" }]", code: .grade,
            change: { $0.achievement.assessments[1].grade = Grade("5") }, good: gradedTwice),
        Case(
            yaml: "slots: [{ id: s, min_grade: \"2\" }]", code: .gradeScale,
            change: { $0.achievement.assessments[1].grade = Grade("excellent") }, good: gradedTwice),
    ]

    private static let gradedTwice: @Sendable (inout HeldAward) -> Void = { award in
        award.achievement.assessments[0].scheme = GradingScheme(values: ["5", "4", "3", "2", "1"])
        award.achievement.assessments[0].grade = Grade("1")
        award.achievement.assessments.append(award.achievement.assessments[0])
        award.achievement.assessments[1].grade = Grade("2")
    }

    @Test(arguments: cases)
    func anAwardFailsByThatRuleAloneAndItsTwinCounts(_ one: Case) throws {
        let twin = award("a", one.good)
        #expect(try stack([twin], one.yaml).counted.map(\.award.id) == ["urn:example:a"])
        var bad = twin
        one.change(&bad)
        let stack = try stack([bad], one.yaml)
        #expect(stack.counted.isEmpty)
        #expect(stack.reasons("a") == [one.code])
        // What nobody says is asked for; it is neither a refusal nor a near miss.
        #expect(stack.needsEvidence.isEmpty != one.code.isOpen)
        #expect(stack.notCounted.isEmpty == one.code.isOpen)
        if one.code.isOpen { #expect(stack.nearMisses.isEmpty) }
    }

    @Test func everyCodeHasACase() {
        let decided: Set<StackReason.Code> = [.copy, .sameOutcomes, .excluded, .noRoom, .sequence, .languageUnstated]
        #expect(Set(Self.cases.map(\.code)).union(decided) == Set(StackReason.Code.allCases))
    }

    @Test(arguments: ["stack.level", "stack.too_old", "stack.identity_not_checked", "stack.language", "stack.credits"])
    func oneRuleShortIsANearMiss(code: String) throws {
        for one in Self.cases where one.code.rawValue == code {
            var bad = award("a", one.good)
            one.change(&bad)
            let stack = try stack([bad], one.yaml)
            #expect(stack.nearMisses.map(\.reason.code) == [one.code])
            // A second rule that it fails by, and it is near no more.
            bad.achievement.assessments = [Assessment(type: Concept("attendance", in: .assessmentType))]
            #expect(try Stack(of: [bad], under: stack.rules, on: today).nearMisses.isEmpty)
        }
    }

    @Test func aLanguageThatNobodyStatesIsAskedFor() throws {
        let silent = award("a") {
            var achievement = Achievement(id: $0.achievement.id, primaryLanguage: LanguageTag(lenient: "und")!)
            let old = $0.achievement
            achievement.learner = old.learner
            achievement.workload = old.workload
            achievement.assessments = old.assessments
            $0.achievement = achievement
        }
        #expect(try stack([silent], "languages: [en]").reasons("a") == [.languageUnstated])
        #expect(try stack([award("a")], "languages: [en]").counted.count == 1)
    }

    @Test func creditsAreConvertedByTheRulesAloneAndRoundedDown() throws {
        func hours(_ text: String) -> HeldAward {
            award("a") { $0.achievement.workload = Workload(hours: try! ExactDecimal(text)) }
        }
        #expect(try stack([hours("125")], "credit_factors: { hours: 0.04 }").credits.text == "5")
        #expect(try stack([hours("0.0001")], "credit_factors: { hours: 0.04 }").counted.isEmpty)
        let vocational = award("a") {
            $0.achievement.workload = Workload(
                credits: Credits(system: Concept("ecvet", in: .creditFramework), points: ExactDecimal(3)!))
        }
        #expect(try stack([vocational], "credit_factors: { ecvet: 0.3333 }").credits.text == "0.9999")
        #expect(try stack([vocational], "").reasons("a") == [.creditsSystem])
    }

    @Test(arguments: StackingError.allCodes.map(\.rawValue) + StackReason.Code.allCases.map(\.rawValue))
    func everyCodeHasSentences(code: String) {
        #expect(Texts().has("reason." + code))
        #expect(Texts().has("next." + code))
    }

    /// No output may promise: the receiving body decides.
    @Test func noSentencePromisesAnything() {
        for (key, text) in Texts.texts(in: .english)
        where key.hasPrefix("stack.") || key.contains(".stack") || key.hasPrefix("dossier.") || key.hasPrefix("rules.")
        {
            for word in ["entitle", "accepted", "recognised", "recognized", "guarantee", "you have a right"] {
                #expect(!text.lowercased().contains(word), "\(key)")
            }
        }
    }
}
