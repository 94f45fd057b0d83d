public import Achievements
import Encodings
import JSON
import Signing
public import Stacking
import Trust
public import Verification

extension HeldAward {
    /// What a report says about a credential, as stacks see it.
    ///
    /// - Parameter source: Where it came from: a file's name, the first digits of a record's.
    public init(_ read: ReadAchievement, _ report: Report, source: String) {
        let bytes = report.credential.bytes
        let digest = Hex.encode(SHA256.hash(bytes))
        let reason = report.primary?.rawValue ?? ""
        let standing: AwardStanding =
            switch report.verdict {
            case .valid: .valid
            case .invalid: .invalid(reason: reason)
            case .unknown: .unknown(reason: reason)
            }
        self.init(id: read.id ?? "sha256:" + digest, achievement: read.achievement, standing: standing)
        let entry = report.established.entry?.id
        issuerIDs = [read.issuerID, entry].compactMap { $0 }
        registeredName = report.established.legalName
        let failed = report.checks.filter { if case .failed = $0.outcome { true } else { false } }
        isAccredited = Self.accreditation(report.established.rung, failed: failed.map(\.check))
        if achievement.learner.birthDate == nil {
            achievement.learner.birthDate = OpenBadgeView(report.credential.value)?.birthDay.value
        }
        let definitions = (report.credential.value["credentialSubject"]?.oneOrMany ?? []).flatMap {
            $0["achievement"]?.oneOrMany ?? []
        }
        isFullQualification = definitions.contains {
            $0["achievementType"]?.string.map(Self.qualifications.contains) ?? false
        }
        isPriorLearning = Self.isPriorLearning(achievement, definitions)
        let scales = achievement.assessments.compactMap { $0.scheme?.values }.filter { $0.count > 1 }
        isGradeOrderSigned = !scales.isEmpty && report.signsOrder(ofScales: scales)
        validFrom = read.validFrom?.instant
        self.source = source
        self.digest = digest
        rung = report.established.rung?.rawValue
        checks = report.checks.map {
            AwardCheck($0.check.rawValue, outcome: $0.outcome.name, reason: $0.outcome.reason?.code.rawValue)
        }
    }

    /// Whether something was assessed by recognition of prior learning, wherever that is said.
    ///
    /// It is told by the value that the Dutch profile has for it, in English and as the whole of what is said: a sentence in which
    /// the words occur may say the contrary (“without recognition of prior learning”), and no other wording is known here.
    ///
    /// The type that the Dutch profile gives for the whole is asked for beside what was read: an assessment that has a type of its
    /// own hides it there.
    static func isPriorLearning(_ achievement: Achievement, _ definitions: [JSONValue]) -> Bool {
        let read = achievement.assessments.flatMap { assessment in
            (assessment.type.map { [$0.label] } ?? []) + assessment.title.entries.map(\.text)
        }
        let stated = definitions.flatMap { definition in
            definition.members.filter { $0.name.string?.lowercased() == "assessmenttype" }
                .flatMap { $0.value.oneOrMany.compactMap(\.string) }
        }
        return (read + stated).contains { isPriorLearning($0) }
    }

    /// Small letters, and single blanks for everything that is no letter: `Recognition-of-Prior-Learning (RPL)`.
    private static func isPriorLearning(_ words: String) -> Bool {
        priorLearning.contains(words.lowercased().split { !$0.isLetter }.joined(separator: " "))
    }

    private static let priorLearning: Set<String> = [
        "recognition of prior learning", "recognition of prior learning rpl", "rpl recognition of prior learning",
    ]

    /// Types of achievements of Open Badges 3.0 that are whole qualifications.
    private static let qualifications: Set<String> = [
        "AssociateDegree", "BachelorDegree", "Degree", "Diploma", "DoctoralDegree", "MasterDegree",
        "ProfessionalDoctorate", "ResearchDoctorate", "SecondarySchoolDiploma",
    ]

    /// Whether an accreditation covers the award: what the trust ladder counts as accredited, and nothing less. One that
    /// is for another level, field or country covers it no more than none.
    ///
    /// - Parameters:
    ///   - rung: How far the issuer is known.
    ///   - failed: The checks that failed.
    static func accreditation(_ rung: Rung?, failed: some Sequence<CheckID>) -> Answer {
        if rung == .accredited { return .yes }
        let asked: Set<CheckID> = [.issuerAccredited, .issuerAccreditationScope, .placeJurisdiction]
        return failed.contains(where: asked.contains) ? .no : .unstated
    }
}
