import Achievements
import Encodings
import Testing

/// One change to the plain record, which has no problem, and the one problem that it makes.
struct Defect: Sendable, CustomTestStringConvertible {
    let code: Problem.Code
    let field: String
    let change: @Sendable (inout Achievement) -> Void

    init(_ code: Problem.Code, in field: String, _ change: @escaping @Sendable (inout Achievement) -> Void) {
        self.code = code
        self.field = field
        self.change = change
    }

    var testDescription: String { "\(code.rawValue) in \(field)" }
}

@Suite struct ProblemTests {
    static let sealed = Samples.day("2026-05-12")

    @Test func aCompleteRecordHasNoProblem() {
        #expect(Samples.plain.problems(sealedOn: Self.sealed) == [])
        #expect(Samples.plain.completeness.mandatoryCount == 11)
        #expect(Samples.plain.completeness.isComplete)
    }

    @Test(arguments: learner + bodies + course + teaching + rest)
    func aDefectIsNamedByItsCodeAlone(_ defect: Defect) {
        var record = Samples.plain
        defect.change(&record)
        let problems = record.problems(sealedOn: Self.sealed)
        #expect(problems.map(\.code) == [defect.code])
        #expect(problems.map(\.field) == [defect.field])
    }

    @Test func anEmptyRecordMissesAllElevenAndTheWorstComesFirst() {
        let record = Achievement(id: "urn:uuid:7f1c2c52-6f0e-8b39-9a55-0d6f5c1e2a11", primaryLanguage: .english)
        let problems = record.problems()
        let missing = Element.allCases.filter(\.isMandatory).compactMap(Completeness.missingCode(of:))
        #expect(Set(problems.map(\.code)) == Set(missing))
        #expect(problems.map(\.severity) == problems.map(\.severity).sorted(by: >))
        #expect(problems.last?.code == .levelNotStated)
        #expect(record.completeness.missing == Element.allCases.filter(\.isMandatory))
        #expect(record.completeness.mandatoryCount == 0)
    }

    @Test func aProblemKnowsItsElement() {
        #expect(Problem(.workloadRatio, in: "workload.credits").element == .workload)
        #expect(Problem(.awardDateFuture, in: "award_date").element == .awardDate)
        #expect(Problem(.linkMalformed, in: "id").element == nil)
    }

    @Test func severityIsThatOfTheCode() {
        #expect(AchievementError.Code.titleMissing.severity == .error)
        #expect(AchievementError.Code.workloadRatio.severity == .warning)
        #expect(AchievementError.Code.supervisionWeak.severity == .note)
        #expect(Set(AchievementError.allCodes).count == AchievementError.allCodes.count)
    }

    static let learner: [Defect] = [
        Defect(.learnerMissing, in: "learner") { $0.learner = Learner(name: nil) },
        Defect(.learnerNameIncomplete, in: "learner.name") { $0.learner.name = PersonName(family: "Brandt") },
        Defect(.learnerBirthDateImplausible, in: "learner.birth_date") {
            $0.learner.birthDate = Samples.day("2016-05-09")
        },
        Defect(.learnerBirthDateImplausible, in: "learner.birth_date") {
            $0.learner.birthDate = Samples.day("1916-05-07")
        },
        Defect(.learnerEmailInvalid, in: "learner.email") { $0.learner.email = "mira.example.org" },
        Defect(.learnerEmailInvalid, in: "learner.email") { $0.learner.email = "mira@gmial.com" },
        Defect(.linkMalformed, in: "learner.holder_keys.0") { $0.learner.holderKeys = ["z6MkrJVn"] },
        Defect(.titleMissing, in: "title") { $0.title = LanguageText() },
        Defect(.titleGeneric, in: "title") { $0.title = Samples.english("Micro-Credential") },
        Defect(.titleGeneric, in: "title") { $0.title = Samples.english("Zertifikat.") },
        Defect(.titleGeneric, in: "title") { $0.title = Samples.english("badge_final.pdf") },
        Defect(.titleGeneric, in: "title") { $0.title = Samples.english("INF-101") },
        Defect(.languageUndeclared, in: "title") { $0.title[.german] = "Sensordaten lesen" },
    ]

    static let bodies: [Defect] = [
        Defect(.issuerPlaceMissing, in: "issuer_place") { $0.issuerPlace = nil },
        Defect(.issuerPlaceUnknownCountry, in: "issuer_place") { $0.issuerPlace?.country = CountryCode("EUR") },
        Defect(.issuerPlaceRegionMismatch, in: "issuer_place") { $0.issuerPlace?.region = "DE21" },
        Defect(.issuerPlaceUnknownCountry, in: "awarding_body.0.locations.0") {
            $0.awardingBodies[0].locations[0].country = CountryCode("XX")
        },
        Defect(.awardingBodyMissing, in: "awarding_body") { $0.awardingBodies = [] },
        Defect(.awardingBodyMissing, in: "awarding_body.0") { $0.awardingBodies[0].legalName = LanguageText() },
        Defect(.awardingBodyNoIdentifier, in: "awarding_body.0") { $0.awardingBodies[0].identifiers = [] },
        Defect(.awardingBodyPlaceholderIdentifier, in: "awarding_body.0.identifiers.0") {
            $0.awardingBodies[0].identifiers = [LegalIdentifier(.register, "0000")]
        },
    ]

    static let course: [Defect] = [
        Defect(.awardDateMissing, in: "award_date") { $0.awardDate = nil },
        Defect(.awardDateFuture, in: "award_date") { $0.awardDate = Samples.day("2026-05-13") },
        Defect(.awardDateBeforeActivity, in: "award_date") { $0.awardDate = Samples.day("2026-04-23") },
        Defect(.activityOrder, in: "activity") { $0.activity?.start = Samples.day("2026-04-25") },
        Defect(.outcomesMissing, in: "outcomes") { $0.outcomes = [Outcome(LanguageText())] },
        Defect(.outcomesNotAnOutcome, in: "outcomes.0") { $0.outcomes = [Outcome($0.title)] },
        Defect(.outcomesNotAnOutcome, in: "outcomes.0") {
            $0.outcomes = [Outcome(Samples.english(String(repeating: "a", count: 601)))]
        },
        Defect(.workloadMissing, in: "workload") { $0.workload = Workload() },
        Defect(.workloadNotANumber, in: "workload.credits") { $0.workload?.credits?.points = .zero },
        Defect(.workloadRatio, in: "workload") { $0.workload?.hours = Samples.decimal("99.99") },
        Defect(.workloadRatio, in: "workload") { $0.workload?.hours = Samples.decimal("120.01") },
        Defect(.workloadUnknownUnit, in: "workload.credits") { $0.workload?.credits?.system = nil },
        Defect(.workloadVolume, in: "workload.credits") {
            $0.workload = Workload(credits: .ects(Samples.decimal("60")))
        },
        Defect(.workloadVolume, in: "workload.credits") {
            $0.opportunity = Concept("short_learning_programme", in: .learningOpportunity)
        },
        Defect(.workloadIntensity, in: "workload.hours") { $0.activity?.start = Samples.day("2026-04-14") },
        Defect(.levelNotStated, in: "level") { $0.level = nil },
        Defect(.levelNotStated, in: "level") { $0.level = .notApplicable(LanguageText()) },
        Defect(.levelInconsistent, in: "level") { $0.level = .stated(eqf: EQFLevel(6), nqf: nil, cycle: Cycle(2)) },
        Defect(.levelNQFCountry, in: "level.nqf") {
            $0.level = .stated(eqf: nil, nqf: Concept("RQF Level 6", in: .nqf), cycle: nil)
        },
    ]

    static let teaching: [Defect] = [
        Defect(.assessmentMissing, in: "assessment") { $0.assessments = [] },
        Defect(.assessmentAttendanceOnly, in: "assessment") {
            $0.assessments[0].type = Concept("attendance", in: .assessmentType)
        },
        Defect(.assessmentNotFromList, in: "assessment.0.type") {
            $0.assessments[0].type = Concept("application of a skill", in: .assessmentType)
        },
        Defect(.vocabularyNewer, in: "participation.0") {
            let hybrid = "http://data.europa.eu/snb/learning-assessment/c_3a90b26d"
            $0.participation = [Concept(uri: hybrid, label: "Hybrid", in: .modeOfLearning)]
        },
        Defect(.participationMissing, in: "participation") { $0.participation = [] },
        Defect(.vocabularyNotFromList, in: "participation.0") {
            $0.participation = [Concept("in the garden", in: .modeOfLearning)]
        },
        Defect(.supervisionWeak, in: "supervision.0") {
            $0.assessments[0].supervision = Concept("supervised_no_id", in: .supervision)
        },
        Defect(.gradeWithoutScheme, in: "grade.0") { $0.assessments[0].scheme = nil },
        Defect(.qualityAssuranceMissing, in: "quality_assurance") { $0.qualityAssurance = [] },
        Defect(.qualityAssuranceInternalOnly, in: "quality_assurance") { $0.qualityAssurance[0].kind = .internal },
        Defect(.qualityAssuranceNotOnAwardDate, in: "quality_assurance.0") {
            $0.qualityAssurance[0].to = Samples.day("2026-05-07")
        },
        Defect(.qualityAssuranceNotOnAwardDate, in: "quality_assurance.0") {
            $0.qualityAssurance[0].from = Samples.day("2026-05-09")
        },
        Defect(.qualityAssuranceNotOnAwardDate, in: "quality_assurance.0") {
            $0.qualityAssurance[0].review = Samples.day("2026-05-08")
        },
    ]

    static let rest: [Defect] = [
        Defect(.stackabilityUnclear, in: "stackability") { $0.stackability?.towards = [] },
        Defect(.prerequisitesPlaceholder, in: "prerequisites.0") { $0.prerequisites = [Samples.english("None.")] },
        Defect(.prerequisitesPlaceholder, in: "prerequisites.0") { $0.prerequisites = [Samples.english(" – ")] },
        Defect(.furtherAttachmentType, in: "further.documents.0") {
            $0.further.documents = [
                .init(
                    Samples.english("Supplement"), mediaType: "application/pdf",
                    content: [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10])
            ]
        },
        // T29: a PNG that is called a JPEG.
        Defect(.furtherAttachmentType, in: "pictures.0") {
            $0.pictures = [
                Picture(
                    .issuer,
                    source: "data:image/jpeg;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk")
            ]
        },
        Defect(.imageTooLarge, in: "pictures.0") {
            $0.pictures = [
                Picture(.issuer, source: "data:image/png;base64,iVBORw0KGgoA" + String(repeating: "A", count: 90_000))
            ]
        },
        Defect(.imageTooLarge, in: "pictures.1") {
            let source = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk"
            $0.pictures = [Picture(.issuer, source: source), Picture(.credential, source: source)]
        },
        Defect(.linkMalformed, in: "id") { $0.id = "achievements/3" },
        Defect(.linkMalformed, in: "awarding_body.0.homepage") {
            $0.awardingBodies[0].homepage = "www.sonnwald.example"
        },
        Defect(.linkMalformed, in: "quality_assurance.0.report") { $0.qualityAssurance[0].report?.url = "https://a b" },
        Defect(.linkMalformed, in: "evidence.0") {
            $0.evidence = [Link("report.pdf", title: Samples.english("Report"))]
        },
    ]
}

/// What is just inside of what the defects are just outside of.
@Suite struct PlausibleTests {
    @Test(
        arguments: [
            { $0.learner.birthDate = Samples.day("2016-05-08") },
            { $0.learner.birthDate = Samples.day("1916-05-08") },
            { $0.learner.name = PersonName(full: "Suharto") },
            { $0.learner.email = "mira@gmail.com" },
            { $0.title = Samples.english("Certificate in Applied Data Practice") },
            { $0.title = Samples.english("CSS") },
            { $0.title = LanguageText("Reading and cleaning sensor data", LanguageTag(lenient: "en-GB") ?? .english) },
            { $0.issuerPlace?.region = "Niederösterreich" },
            { $0.awardDate = Samples.day("2026-05-12") },
            { $0.awardDate = Samples.day("2026-04-24") },
            { $0.outcomes = [Outcome(Samples.english(String(repeating: "a", count: 600)))] },
            { $0.workload?.hours = Samples.decimal("120") },
            { $0.workload = Workload(credits: .ects(Samples.decimal("59.99"))) },
            { $0.workload = Workload(hours: Samples.decimal("10")) },
            { $0.level = .notApplicable(Samples.english("No framework applies")) },
            { $0.level = .stated(eqf: nil, nqf: Concept("AT: NQF Level 6", in: .nqf), cycle: nil) },
            {
                $0.qualityAssurance[0].from = Samples.day("2026-05-08")
                $0.qualityAssurance[0].to = Samples.day("2026-05-08")
            },
            { $0.qualityAssurance[0].review = Samples.day("2026-05-09") },
            { $0.assessments[0].supervision = Concept("unsupervised_id", in: .supervision) },
            { $0.stackability = Stackability(.standAlone) },
            { $0.prerequisites = [Samples.english("None of the advanced courses")] },
        ] as [@Sendable (inout Achievement) -> Void])
    func itIsNoProblem(_ change: @Sendable (inout Achievement) -> Void) {
        var record = Samples.plain
        change(&record)
        #expect(record.problems(sealedOn: ProblemTests.sealed) == [])
    }

    @Test func factsSayWhatTheSentencesNeed() {
        var record = Samples.plain
        record.workload?.hours = Samples.decimal("130")
        record.learner.email = "mira@gmial.com"
        let facts = Dictionary(uniqueKeysWithValues: record.problems().map { ($0.code, $0.facts) })
        #expect(facts[.workloadRatio] == ["hours": "130", "points": "4", "ratio": "32.5"])
        #expect(facts[.learnerEmailInvalid] == ["address": "mira@gmial.com", "suggestion": "mira@gmail.com"])
    }

    @Test func ratioAndIntensityAreRoundedForPeople() {
        #expect(WorkloadRatio(points: Samples.decimal("3.5"), hours: Samples.decimal("100"))?.hoursPerCredit == "28.6")
        #expect(WorkloadRatio(points: .zero, hours: Samples.decimal("100")) == nil)
        let week = Intensity(
            hours: Samples.decimal("61"), from: Samples.day("2026-05-04"), to: Samples.day("2026-05-05"))
        #expect(week?.isPlausible == false)
        #expect(week?.hoursPerWeek == 61)
        let largest = Samples.decimal("999999999.9999")
        #expect(WorkloadRatio(points: largest, hours: largest)?.hoursPerCredit == "1")
        #expect(Intensity(hours: largest, from: .earliest, to: .latest)?.isPlausible == false)
        #expect(Intensity(hours: largest, from: .latest, to: .earliest) == nil)
    }
}
