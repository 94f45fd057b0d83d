import JSON

/// The terms of the Dutch profile (`EducredentialAchievement`), which say in words what the European lists have terms for.
extension BadgeReader {
    mutating func readDutchTerms() throws(AchievementError) {
        try readDutchWorkload()
        if let value = Self.member(definition, "participationType"), let text = try word(value) {
            let concept = Concept(DutchTerms.participation(text) ?? text, in: .modeOfLearning)
            if achievement.participation.isEmpty { achievement.participation = [concept] }
            if concept.uri == nil { note(.participationAmbiguous, at: value, facts: ["value": text]) }
        }
    }

    /// Type and supervision that go for every assessment which does not say its own.
    mutating func readDutchAssessment() throws(AchievementError) {
        var type: Concept?
        var supervision: Concept?
        if let value = Self.member(definition, "assessmentType"), let text = try word(value) {
            let concept = Concept(text, in: .assessmentType)
            type = concept
            if concept.uri == nil { note(.assessmentNotFromList, at: value, facts: ["value": text]) }
        }
        if let value = Self.member(definition, "supervisionType"), let text = try word(value) {
            let isChecked = Self.member(definition, "identityChecked")?.bool ?? false
            let (term, isClear) = DutchTerms.supervision(text, identityChecked: isChecked)
            supervision = Concept(term ?? text, in: .supervision)
            if !isClear { note(.supervisionUnclear, at: value, facts: ["value": text]) }
        }
        guard type != nil || supervision != nil else { return }
        if achievement.assessments.isEmpty { achievement.assessments = [Assessment(type: nil)] }
        for index in achievement.assessments.indices {
            achievement.assessments[index].type = achievement.assessments[index].type ?? type
            achievement.assessments[index].supervision = achievement.assessments[index].supervision ?? supervision
        }
    }

    private func word(_ value: JSONValue) throws(AchievementError) -> String? {
        guard let text = value.string else { throw Self.wrongType(value, expected: "string") }
        return text.isEmpty ? nil : text
    }
}

/// Which words of the Dutch profile mean which term.
enum DutchTerms {
    /// The code of a mode of learning; nil for words that mean none, or two.
    static func participation(_ word: String) -> String? {
        switch word {
        case "online": "online"
        case "work experience": "workbased"
        default: nil
        }
    }

    /// The code of a supervision, and whether the words say it without doubt.
    ///
    /// `supervised online` is one half of a Council value, of which `onsite with identity verification` is the other: it
    /// counts as identity-checked only where the credential says so.
    static func supervision(_ word: String, identityChecked: Bool) -> (code: String?, isClear: Bool) {
        switch word {
        case "unsupervised with no identity verification": ("unsupervised_no_id", true)
        case "supervised with no identity verification": ("supervised_no_id", true)
        case "onsite with identity verification": ("supervised_id", true)
        case "supervised online": identityChecked ? ("supervised_id", true) : ("supervised_no_id", false)
        default: (nil, false)
        }
    }
}
