import Achievements
import Encodings

/// What rules ask of an award. Nothing here guesses: what is not stated is ``Answer/unstated``.
extension HeldAward {
    /// Whether an assessment was taken with identity check.
    var isIdentityChecked: Answer {
        let stated = achievement.assessments.compactMap(\.supervision?.term)
        if stated.contains(where: { $0.isCode("supervised_id") || $0.isCode("unsupervised_id") }) { return .yes }
        return stated.isEmpty ? .unstated : .no
    }

    var isGraded: Answer { achievement.assessments.contains { $0.grade != nil } ? .yes : .unstated }

    /// Whether the outcomes were assessed: attendance alone is no assessment.
    var isAssessed: Answer {
        let types = achievement.assessments.compactMap(\.type)
        guard !types.isEmpty else { return .unstated }
        return types.contains { !($0.term?.isCode("attendance") ?? false) } ? .yes : .no
    }

    /// The languages of instruction; where none are named, the language that the achievement is in.
    var languages: [String] {
        let classes = achievement.further.languagesOfClasses
        let tags = classes.isEmpty ? [achievement.primaryLanguage] : classes
        return tags.map(\.language).filter { !$0.utf8.elementsEqual("und".utf8) }
    }

    /// The fields of ISCED-F by their codes; words of others' are none.
    var fields: [String] { achievement.further.fields.compactMap { $0.term?.code } }

    /// Whether one of its fields is this one or lies in it; a broader code covers its narrower ones.
    func isIn(field: String) -> Answer {
        guard !fields.isEmpty else { return .unstated }
        return fields.contains { $0.utf8.starts(with: field.utf8) } ? .yes : .no
    }

    func isBy(oneOf issuers: [String]) -> Bool {
        issuers.contains { issuer in issuerIDs.contains { $0.utf8.elementsEqual(issuer.utf8) } }
    }

    /// What tells one outcome from another: its addresses in frameworks, or else its words.
    var outcomeKeys: Set<String> {
        Set(
            achievement.outcomes.flatMap { outcome in
                let addresses = (outcome.esco + outcome.other).map(\.url)
                if !addresses.isEmpty { return addresses }
                return outcome.title.entries.prefix(1).map { FoldedText.of($0.text) }
            })
    }

    /// The addresses of its outcomes.
    var outcomeAddresses: Set<String> {
        Set(achievement.outcomes.flatMap { ($0.esco + $0.other).map(\.url) })
    }

    /// How its credits count under rules.
    func credits(under rules: StackingRules) -> CountedCredits {
        let workload = achievement.workload
        if let credits = workload?.credits {
            if credits.isECTS { return .amount(credits.points) }
            if let term = credits.system?.term, let factor = rules.creditFactors[term.code] {
                return .amount(credits.points.times(factor))
            }
            if let system = credits.system, workload?.hours == nil || rules.creditFactors["hours"] == nil {
                return .noFactor(system: system.term?.code ?? system.label)
            }
        }
        if let hours = workload?.hours {
            return rules.creditFactors["hours"].map { .amount(hours.times($0)) } ?? .noFactor(system: "hours")
        }
        return .unstated
    }

    /// Whether its grades reach another on the scale that the award states: the worst of them counts, because which of several
    /// is the one that was asked for nobody can tell.
    func reaches(grade least: String) -> GradeStanding {
        var standing = GradeStanding.unstated
        var isUnclear = false
        var isUnordered = false
        for assessment in achievement.assessments {
            guard let grade = assessment.grade?.value, !grade.isEmpty,
                let scale = assessment.scheme.flatMap({ GradeScale($0, isOrderSigned: isGradeOrderSigned) })
            else { continue }
            switch scale.standing(of: grade, at: least) {
            case .reached: standing = .reached
            case .below: return .below
            case .unordered: isUnordered = true
            // Beside what can be compared stands what cannot, on the same scale.
            case .unstated: isUnclear = isUnclear || scale.standing(of: least, at: least) == .reached
            }
        }
        if isUnordered { return .unordered }
        return isUnclear ? .unstated : standing
    }
}

/// What an award's workload is worth under rules.
enum CountedCredits: Sendable, Hashable {
    case amount(ExactDecimal)
    /// A system for which the rules name no factor.
    case noFactor(system: String)
    /// No credits, or points of a system that nobody names.
    case unstated
}

/// Text in the form in which two writings of the same are equal: small letters, single blanks.
enum FoldedText {
    static func of(_ text: String) -> String {
        text.lowercased().split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    }
}
