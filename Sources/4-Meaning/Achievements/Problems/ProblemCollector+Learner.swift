import Encodings

extension ProblemCollector {
    mutating func checkLearner() {
        let learner = achievement.learner
        if learner.isUnidentified { add(.learnerMissing, in: "learner") }
        if let name = learner.name, (name.given == nil) != (name.family == nil),
            name.full.utf8.elementsEqual((name.given ?? name.family ?? "").utf8)
        {
            add(.learnerNameIncomplete, in: "learner.name", facts: ["name": name.full])
        }
        checkBirthDate(learner)
        if let email = learner.email {
            switch EmailAddress.judge(email) {
            case .plausible: break
            case .malformed: add(.learnerEmailInvalid, in: "learner.email", facts: ["address": email])
            case .probably(let meant):
                add(.learnerEmailInvalid, in: "learner.email", facts: ["address": email, "suggestion": meant])
            }
        }
        for (index, key) in learner.holderKeys.enumerated() where !key.utf8.starts(with: "did:".utf8) {
            add(.linkMalformed, in: "learner.holder_keys.\(index)", facts: ["value": key])
        }
    }

    /// Ten to a hundred and ten years before the award.
    private mutating func checkBirthDate(_ learner: Learner) {
        guard let birth = learner.birthDate, let award = achievement.awardDate ?? sealingDay else { return }
        guard birth.adding(years: 10) > award || birth.adding(years: 110) < award else { return }
        add(
            .learnerBirthDateImplausible, in: "learner.birth_date",
            facts: ["birth": birth.description, "award": award.description])
    }

    mutating func checkTitle() {
        guard !achievement.title.isEmpty else { return add(.titleMissing, in: "title") }
        for entry in achievement.title.entries where GenericWords.isGenericTitle(entry.text) {
            add(.titleGeneric, in: "title", facts: ["title": entry.text])
        }
    }

    /// Each field once, however many languages are too many. `en` covers `en-GB`.
    mutating func checkLanguages() {
        let declared = achievement.languages + [achievement.primaryLanguage]
        for (field, text) in achievement.texts {
            let undeclared = text.languages.first { language in
                !declared.contains { $0 == language || language.text.utf8.starts(with: ($0.text + "-").utf8) }
            }
            if let undeclared {
                add(.languageUndeclared, in: field, facts: ["field": field, "language": undeclared.text])
            }
        }
    }
}
