import Achievements
import Encodings
import JSON
public import Texts

/// What a design may name in braces, read from a signed credential: a certificate shows what the credential says.
public enum CertificateFacts {
    /// The names of what differs from credential to credential.
    private static let ofCredentials = [
        "learner", "title", "issuer", "place", "date", "date.iso", "valid_until", "outcomes", "workload", "level",
        "assessment", "supervision", "grade", "participation", "quality", "prerequisites", "stackability", "id", "link",
        "qr_note",
    ]
    /// The names of the words around them.
    private static let labels = [
        "kind", "awarded_to", "outcomes", "workload", "level", "grade", "check", "check_heading", "learner", "issuer",
        "place", "date", "valid_until", "assessment", "supervision", "participation", "quality", "prerequisites",
        "stackability",
    ]

    /// Every name.
    public static let names = ofCredentials + labels.map { "label." + $0 }

    /// The words around the facts.
    public static func labels(_ texts: Texts) -> [String: String] {
        Dictionary(uniqueKeysWithValues: labels.map { ("label." + $0, texts("certificate." + $0)) })
    }

    /// The facts of a credential: what it does not say is not there.
    static func facts(of read: ReadAchievement, texts: Texts) -> [String: String] {
        var facts = facts(of: read.achievement, texts: texts)
        if let end = read.validUntil { facts["valid_until"] = texts.date(end.date) }
        facts["id"] = read.id.map(VisibleText.of)
        return facts
    }

    /// The facts of a record.
    static func facts(of achievement: Achievement, texts: Texts) -> [String: String] {
        let language = achievement.primaryLanguage
        func text(_ text: LanguageText) -> String? { text.text(preferring: language) }
        func line(_ parts: [String?], _ separator: String = ", ") -> String {
            var seen: Set<String> = []
            return parts.compactMap { $0 }.filter { !$0.isEmpty && seen.insert($0).inserted }
                .joined(separator: separator)
        }
        var facts: [String: String] = [:]
        facts["learner"] = achievement.learner.name?.full ?? achievement.learner.identifiers.compactMap(\.plain).first
        facts["title"] = text(achievement.title)
        facts["issuer"] = line(achievement.awardingBodies.map { text($0.legalName) }, " · ")
        if let place = achievement.issuerPlace {
            facts["place"] = line([place.locality, texts.name(of: place.country)])
        }
        if let day = achievement.awardDate {
            facts["date"] = texts.date(day)
            facts["date.iso"] = day.description
        }
        facts["outcomes"] = line(achievement.outcomes.map { text($0.title) }, "\n")
        facts["workload"] = achievement.workload.map { workload($0, texts) }
        facts["level"] = achievement.level.map { level($0, language, texts) }
        facts["assessment"] = line(achievement.assessments.map { $0.type.map(texts.label) ?? text($0.title) })
        facts["supervision"] = line(achievement.assessments.map { $0.supervision.map(texts.label) })
        facts["grade"] = line(achievement.assessments.map { $0.grade.map { line([$0.value, $0.rank]) } })
        facts["participation"] = line(achievement.participation.map(texts.label))
        facts["quality"] = line(
            achievement.qualityAssurance.map { assurance in
                line([
                    assurance.type.map(texts.label), text(assurance.title),
                    assurance.agency.flatMap { text($0.legalName) },
                ])
            }, "\n")
        facts["prerequisites"] = line(achievement.prerequisites.map { text($0) }, "\n")
        facts["stackability"] = achievement.stackability.map { stackability in
            line(
                [texts("certificate.stackability." + stackability.kind.rawValue)]
                    + stackability.towards.map { text($0.title) })
        }
        return facts.mapValues(shown).filter { !$0.value.isEmpty }
    }

    private static func workload(_ workload: Workload, _ texts: Texts) -> String {
        let credits = workload.credits.map { $0.points.text + ($0.unit.isEmpty ? "" : " " + $0.unit) }
        let hours = workload.hours.map { texts("certificate.hours", ["count": $0.text]) }
        return [credits, hours].compactMap { $0 }.joined(separator: " · ")
    }

    private static func level(_ level: Level, _ language: LanguageTag, _ texts: Texts) -> String {
        if case .notApplicable(let reason) = level { return reason.text(preferring: language) ?? "" }
        return texts.level(level) ?? ""
    }

    /// Line by line as ``Texts/VisibleText`` shows it: nothing turns the direction of reading.
    private static func shown(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { VisibleText.of(String($0)) }.joined(separator: "\n")
    }
}

extension LearnerIdentifier {
    fileprivate var plain: String? {
        if case .plain(let text) = value { text } else { nil }
    }
}
