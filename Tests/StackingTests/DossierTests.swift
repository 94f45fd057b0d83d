import Achievements
import Encodings
import JSON
import Testing
import Texts

@testable import Stacking

/// The dossier: every step of every criterion for its own reason, every cell with its source.
@Suite struct DossierTests {
    /// An award that is strong in everything.
    static func strong() -> HeldAward {
        award("a", ects: "4", outcomes: ["http://data.europa.eu/esco/skill/1"]) { award in
            award.achievement.workload?.hours = ExactDecimal(100)
            award.achievement.issuerPlace = Location(country: CountryCode("AUT"))
            award.achievement.level = .stated(
                eqf: EQFLevel(6), nqf: Vocabulary.nqf.terms.first { $0.country == Country("AUT") }.map { Concept($0) },
                cycle: nil)
            award.achievement.assessments[0].grade = Grade("1")
            award.achievement.assessments[0].scheme = GradingScheme(values: ["5", "4", "3", "2", "1"])
            award.achievement.qualityAssurance = [
                QualityAssurance(.internal, title: LanguageText("Evaluation", .english))
            ]
            award.achievement.participation = [Concept("presential", in: .modeOfLearning)]
            award.isAccredited = .yes
            award.rung = 4
            award.checks = [
                AwardCheck("proof.signature", outcome: "passed"), AwardCheck("status.freshness", outcome: "passed"),
                AwardCheck("status.revocation", outcome: "passed"),
            ]
        }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let kind: DossierCriterion.Kind
        let step: DossierCriterion.Step
        let change: @Sendable (inout HeldAward) -> Void
        var testDescription: String { "\(kind) \(step)" }
    }

    static let cases: [Case] = [
        Case(kind: .quality, step: .substantial) { $0.isAccredited = .unstated },
        Case(kind: .quality, step: .weak) { ($0.isAccredited, $0.rung) = (.no, 1) },
        Case(kind: .quality, step: .none) {
            ($0.isAccredited, $0.rung, $0.achievement.qualityAssurance) = (.unstated, 2, [])
        },
        Case(kind: .verification, step: .substantial) { $0.rung = 3 },
        Case(kind: .verification, step: .substantial) {
            $0.checks = [AwardCheck("proof.signature", outcome: "passed")]
        },
        Case(kind: .verification, step: .weak) { $0.rung = 1 },
        Case(kind: .verification, step: .none) { $0.checks = [] },
        Case(kind: .level, step: .substantial) {
            $0.achievement.level = .stated(eqf: EQFLevel(6), nqf: nil, cycle: nil)
        },
        Case(kind: .level, step: .substantial) { $0.achievement.issuerPlace = Location(country: CountryCode("EST")) },
        Case(kind: .level, step: .weak) { $0.achievement.level = .notApplicable(LanguageText("none", .english)) },
        Case(kind: .level, step: .none) { $0.achievement.level = nil },
        Case(kind: .outcomes, step: .substantial) {
            $0.achievement.outcomes = [Outcome(LanguageText("Read data", .english))]
        },
        Case(kind: .outcomes, step: .weak) {
            $0.achievement.outcomes = []
            $0.achievement.further.note = LanguageText("A course", .english)
        },
        Case(kind: .outcomes, step: .none) { $0.achievement.outcomes = [] },
        Case(kind: .workload, step: .substantial) { $0.achievement.workload?.hours = nil },
        Case(kind: .workload, step: .substantial) { $0.achievement.workload?.hours = ExactDecimal(300) },
        Case(kind: .workload, step: .weak) {
            $0.achievement.workload = Workload(credits: Credits(system: nil, points: ExactDecimal(4)!))
        },
        Case(kind: .workload, step: .none) { $0.achievement.workload = nil },
        Case(kind: .testing, step: .substantial) { $0.achievement.assessments[0].grade = nil },
        Case(kind: .testing, step: .weak) {
            $0.achievement.assessments = [Assessment(type: Concept("attendance", in: .assessmentType))]
        },
        Case(kind: .testing, step: .none) { $0.achievement.assessments = [] },
        Case(kind: .identification, step: .substantial) {
            $0.achievement.assessments[0].supervision = Concept("supervised_no_id", in: .supervision)
        },
        Case(kind: .identification, step: .weak) {
            $0.achievement.assessments[0].supervision = Concept("unsupervised_no_id", in: .supervision)
        },
        Case(kind: .identification, step: .none) { $0.achievement.assessments[0].supervision = nil },
    ]

    static func step(_ kind: DossierCriterion.Kind, _ award: HeldAward) -> DossierCriterion.Step? {
        DossierJudge(award: award, leavesOutOnSite: false).criteria.first { $0.kind == kind }?.step
    }

    @Test(arguments: cases)
    func aStepIsSuggestedForItsOwnReason(_ one: Case) {
        var award = Self.strong()
        #expect(Self.step(one.kind, award) == .strong)
        one.change(&award)
        #expect(Self.step(one.kind, award) == one.step)
        #expect(Texts().has("dossier.step.\(one.kind.rawValue).\(one.step.rawValue)"))
    }

    @Test func aForgedAwardIsVerifiedInNothing() {
        var award = Self.strong()
        award.standing = .invalid(reason: "status.revoked")
        #expect(Self.step(.verification, award) == DossierCriterion.Step.none)
    }

    @Test func onSiteLeavesTwoQuestionsOutAndOnlyThere() throws {
        let onSite = DossierJudge(award: Self.strong(), leavesOutOnSite: true).criteria
        #expect(onSite.filter { !$0.isNeeded }.map(\.kind) == [.verification, .identification])
        var blended = Self.strong()
        blended.achievement.participation = [Concept("blended", in: .modeOfLearning)]
        #expect(DossierJudge(award: blended, leavesOutOnSite: true).criteria.allSatisfy { $0.isNeeded })
        #expect(DossierJudge(award: Self.strong(), leavesOutOnSite: false).criteria.allSatisfy { $0.isNeeded })
    }

    @Test func aPageHasFiveElementsAndSaysWhatIsMissing() throws {
        let bare = award("b") { $0.achievement.level = nil }
        let waiting = award("c") { $0.standing = .unknown(reason: "issuer.untrusted") }
        let stack = try stack([Self.strong(), bare, waiting], "total_credits: 20")
        let dossier = RecognitionDossier(stack, texts: Texts())
        #expect(dossier.pages.map(\.award.id) == ["urn:example:b", "urn:example:a", "urn:example:c"])
        #expect(dossier.pages[2].counted == nil && dossier.pages[2].open.map(\.code) == [.notVerified])
        for page in dossier.pages {
            let elements = page.elements.map { $0.element }
            #expect(elements == DossierPage.Element.allCases)
            #expect(page.criteria.map(\.kind) == DossierCriterion.Kind.allCases)
        }
        let level = try #require(dossier.pages[0].elements.first?.cells.first)
        #expect(level.value == nil && level.sources == [.element(.level)])
        #expect(dossier.learner == "Mira Kallio-Brandt")
    }

    @Test func creditsAreWrittenAsTheReaderDoes() throws {
        for (language, written) in [(Language.english, "2.5 ECTS"), (.german, "2,5 ECTS"), (.polish, "2,5 ECTS")] {
            let stack = try stack([award("a", ects: "2.5")], "total_credits: 5")
            let dossier = RecognitionDossier(stack, texts: Texts(language: language))
            let shown = dossier.pages.flatMap(\.elements).flatMap(\.cells).compactMap(\.value)
            #expect(shown.contains { $0.hasPrefix(written) }, "\(shown)")
        }
    }

    @Test func aLevelThatACheckContradictsIsNotStrong() {
        var award = Self.strong()
        award.checks.removeAll { $0.id == "content.level" }
        #expect(Self.step(.level, award) == .strong)
        award.checks.append(AwardCheck("content.level", outcome: "failed", reason: "content.level"))
        #expect(Self.step(.level, award) == .substantial)
    }

    @Test func aNearMissHasItsPageAndNothingIsAskedForWhatDoesNotCount() throws {
        let low = award("b", eqf: 4, learner: "")
        let near = RecognitionDossier(try stack([low], "eqf: { min: 5, max: 7 }"), texts: Texts())
        #expect(near.pages.map(\.award.id) == ["urn:example:b"] && near.pages[0].open.map(\.code) == [.level])
        #expect(near.request == nil && near.learner == nil)
        #expect(near.json(Texts())["request"] == nil && near.json(Texts())["pages"] != nil)
        let awards = [award("a"), award("b", eqf: 4)]
        let counted = RecognitionDossier(try stack(awards, "eqf: { min: 5, max: 7 }"), texts: Texts())
        #expect(counted.request != nil && counted.learner == "Mira Kallio-Brandt" && counted.pages.count == 2)
    }

    @Test func theRequestAsksAndTheDecisionIsTheirs() throws {
        let stack = try stack([Self.strong()], "total_credits: 20")
        let dossier = RecognitionDossier(stack, texts: Texts())
        let letter = try #require(dossier.request).paragraphs.joined(separator: "\n")
        #expect(letter.contains("The decision is yours") && letter.contains("still missing"))
        #expect(dossier.json(Texts())["statement"]?.string?.contains("decides") == true)
        let whole = try Stacking.Stack(of: [Self.strong()], under: rules("total_credits: 4"), on: today)
        let complete = try #require(RecognitionDossier(whole, texts: Texts()).request)
        #expect(!complete.paragraphs.joined().contains("still missing"))
    }
}
