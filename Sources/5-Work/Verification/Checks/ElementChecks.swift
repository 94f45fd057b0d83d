import Achievements
import JSON

/// How many of the five optional elements are there.
struct OptionalElementsCheck: Check {
    let id = CheckID.contentOptional

    func evaluate(_ examination: Examination) -> Finding {
        guard let completeness = examination.completeness else { return .notApplicable }
        return Finding(.passed, Self.evidence[completeness.optionalCount])
    }

    /// What there is to say of none to all five, made once.
    private static let evidence = (0...5).map { [Evidence("optional", .number($0))] }
}

/// Whether texts that say their language are in one that the award declares.
struct LanguagesCheck: Check {
    let id = CheckID.contentLanguages

    func evaluate(_ examination: Examination) -> Finding {
        guard let badge = examination.badge else { return .notApplicable }
        let languages = badge.textLanguages
        guard let stated = badge.declaredLanguage, stated.kind == .string else {
            guard let first = languages.first else { return .notApplicable }
            return Finding(.unknown(Reason(.languageNotDeclared, at: first)))
        }
        guard !languages.isEmpty || !stated.isPlainLanguage else { return .passed }
        guard let declared = stated.string.flatMap(LanguageTag.init(lenient:)) else {
            return Finding(.failed(Reason(.languageMalformed, at: stated, facts: ["value": stated.string ?? ""])))
        }
        for language in languages {
            let tag = language.string.flatMap(LanguageTag.init(lenient:))
            guard let tag, tag.language.utf8.elementsEqual(declared.language.utf8) else {
                return Finding(
                    .failed(Reason(.languageUndeclared, at: language, facts: ["language": language.string ?? ""])))
            }
        }
        return .passed
    }
}

extension JSONValue {
    /// Two small letters, as nearly every language is written: what needs no closer look.
    fileprivate var isPlainLanguage: Bool {
        withUTF8 { text in
            guard text.count == 2 else { return false }
            let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
            return letters.contains(text[0]) && letters.contains(text[1])
        } ?? false
    }
}

/// Whether the award has what the policy asks of it: elements, level, grade.
struct RequirementsCheck: Check {
    let id = CheckID.policyRequirements

    func evaluate(_ examination: Examination) -> Finding {
        guard let wanted = examination.policy.requirements else { return .notApplicable }
        guard let badge = examination.badge, let completeness = examination.completeness else {
            return .failed(.requirementMissing, facts: ["what": "micro-credential"])
        }
        for element in wanted.elements.sorted(by: { $0.rawValue < $1.rawValue })
        where completeness[element] == .missing {
            return .failed(.requirementMissing, facts: ["what": element.name])
        }
        let course = badge.course
        if let least = wanted.minimumEQF {
            guard let level = course.eqf ?? course.cycle.map({ $0 + 5 }) else {
                return .unknown(.requirementUnclear, facts: ["what": Element.level.name, "needed": String(least)])
            }
            guard level >= least else {
                let facts = ["what": Element.level.name, "stated": String(level), "needed": String(least)]
                return .failed(.requirementMissing, facts: facts)
            }
        }
        return wanted.grades.isEmpty ? .passed : grade(badge, oneOf: wanted.grades)
    }

    /// Which of several grades is the one that was asked for nobody can tell, and their order is not signed by every proof: each
    /// must do.
    private func grade(_ badge: OpenBadgeView, oneOf wanted: [String]) -> Finding {
        let grades = badge.grades
        let needed = wanted.joined(separator: ", ")
        let refused = grades.stated.filter { grade in !wanted.contains { grade.equals(Array($0.utf8)) } }
        if let first = refused.first {
            let stated = refused.prefix(5).map { $0.string ?? "" }.joined(separator: ", ")
            let facts = ["what": Element.grade.name, "stated": stated, "needed": needed]
            return Finding(.failed(Reason(.requirementMissing, at: first, facts: facts)))
        }
        guard !grades.stated.isEmpty, grades.unreadable == nil else {
            return .unknown(.requirementUnclear, facts: ["what": Element.grade.name, "needed": needed])
        }
        return .passed
    }
}
