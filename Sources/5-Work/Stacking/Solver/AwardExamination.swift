import Achievements
import Encodings

/// One award held against every rule that looks at an award alone.
struct AwardExamination {
    let award: HeldAward
    /// What it counts; zero where that cannot be said.
    let credits: ExactDecimal
    /// Rules of the whole that it does not meet, or does not speak about.
    let general: [StackReason]
    /// The same for every slot, in the order of the slots; empty for a slot that it fits.
    let bySlot: [[StackReason]]

    /// - Parameter isOffered: Whether nobody holds it yet: a course does not say what its award will say, so nothing that is
    ///   merely not stated is in its way.
    init(_ award: HeldAward, under rules: StackingRules, on day: CalendarDate, isOffered: Bool = false) {
        var examiner = AwardExaminer(award: award, rules: rules, day: day)
        examiner.examine()
        self.award = award
        credits = examiner.credits
        func counting(_ reasons: [StackReason]) -> [StackReason] {
            isOffered ? reasons.filter { !$0.code.isOpen } : reasons
        }
        general = counting(examiner.reasons)
        bySlot = Self.slots(of: rules).map { counting(examiner.reasons(for: $0)) }
    }

    /// The slots; open rules without any have one for everything.
    static func slots(of rules: StackingRules) -> [StackingSlot] {
        guard rules.slots.isEmpty else { return rules.slots }
        return [StackingSlot(id: rules.id, title: rules.title)]
    }

    /// The slots that it may stand in; none where a rule of the whole is in the way.
    var eligible: [Int] { general.isEmpty ? bySlot.indices.filter { bySlot[$0].isEmpty } : [] }

    /// The slot that it comes closest to, with everything in the way there: one that is not for another achievement, then
    /// the fewest rules that it fails by, then the fewest reasons, then the first.
    var closest: (slot: Int, reasons: [StackReason]) {
        let best = bySlot.indices.min { bySlot[$0].distance < bySlot[$1].distance } ?? 0
        // The same question asked by the whole and by the slot is one reason.
        let own = bySlot[best].filter { reason in !general.contains { $0.code == reason.code } }
        return (best, general + own)
    }

    /// Whether everything in its way at the closest slot is something that nobody says.
    var needsEvidence: Bool {
        let reasons = closest.reasons
        return !reasons.isEmpty && reasons.allSatisfy(\.code.isOpen)
    }

    /// The one rule that it fails by; nil where there are more, or only open questions.
    var nearMiss: StackReason? {
        let reasons = closest.reasons
        guard reasons.count == 1, !reasons[0].code.isOpen else { return nil }
        switch reasons[0].code {
        // That it is revoked, or another learning altogether, is not near.
        case .notValid, .replaced, .achievement, .issuerDenied, .countedElsewhere: return nil
        default: return reasons[0]
        }
    }
}

extension [StackReason] {
    /// How far an award is from where these are in its way. Another achievement is never near; a rule that it fails by
    /// weighs more than something that nobody says.
    fileprivate var distance: (Int, Int, Int) {
        (contains { $0.code == .achievement } ? 1 : 0, count { !$0.code.isOpen }, count)
    }
}

/// Asks the questions.
private struct AwardExaminer {
    let award: HeldAward
    let rules: StackingRules
    let day: CalendarDate
    var credits = ExactDecimal.zero
    var reasons: [StackReason] = []

    mutating func examine() {
        examineStanding()
        examineLevel()
        examineCredits()
        examineDay()
        examineAssessment()
        examineLanguage()
        if rules.requirements.contains(.accredited) {
            switch award.isAccredited {
            case .yes: break
            case .no: note(.notAccredited)
            case .unstated: note(.accreditationUnstated)
            }
        }
        if !rules.issuersAllowed.isEmpty, !award.isBy(oneOf: rules.issuersAllowed) {
            note(.issuer, ["value": award.issuerName])
        }
        if award.isBy(oneOf: rules.issuersDenied) { note(.issuerDenied, ["value": award.issuerName]) }
        let used = rules.countOnce.against.first { against in
            award.countedTowards.contains { $0.utf8.elementsEqual(against.utf8) }
        }
        if let used { note(.countedElsewhere, ["value": used]) }
    }

    private mutating func note(_ code: StackReason.Code, _ facts: [String: String] = [:]) {
        reasons.append(StackReason(code, facts: facts))
    }

    private mutating func examineStanding() {
        switch award.standing {
        case .valid: break
        case .unknown(let reason): note(.notVerified, ["value": reason])
        case .invalid(let reason): note(.notValid, ["value": reason])
        case .replaced(let id): note(.replaced, ["value": id])
        }
    }

    private mutating func examineLevel() {
        guard let levels = rules.eqf else { return }
        if let reason = levelReason(levels, slot: nil) { reasons.append(reason) }
    }

    private func levelReason(_ levels: ClosedRange<Int>, slot: String?) -> StackReason? {
        let rule = levels.count == 1 ? "\(levels.lowerBound)" : "\(levels.lowerBound)–\(levels.upperBound)"
        if let own = award.eqf {
            return levels.contains(own)
                ? nil : StackReason(.level, slot: slot, facts: ["value": String(own), "rule": rule])
        }
        if case .notApplicable = award.achievement.level {
            return StackReason(.levelNone, slot: slot, facts: ["rule": rule])
        }
        return StackReason(.levelUnstated, slot: slot, facts: ["rule": rule])
    }

    private mutating func examineCredits() {
        if case .amount(let amount) = award.credits(under: rules) { credits = amount }
        // Where neither the whole nor a slot asks for credits, an award that states none is as good as any. Rules without
        // slots only add them up.
        let isAsked = rules.totalCredits != nil || !rules.shares.isEmpty || rules.slots.isEmpty
        if isAsked, let reason = missingCredits(slot: nil) { reasons.append(reason) }
    }

    /// Why the award has no credits to count; nil where it has.
    private func missingCredits(slot: String?) -> StackReason? {
        guard credits.isZero else { return nil }
        if case .noFactor(let system) = award.credits(under: rules) {
            return StackReason(.creditsSystem, slot: slot, facts: ["value": system])
        }
        return StackReason(.creditsUnstated, slot: slot)
    }

    private mutating func examineDay() {
        let judged = rules.validOn ?? day
        guard let awarded = award.achievement.awardDate else {
            if rules.mostYears != nil || !rules.order.isEmpty || !rules.prerequisites.isEmpty { note(.dayUnstated) }
            return
        }
        if let years = rules.mostYears, awarded.adding(years: years) < judged {
            note(.tooOld, ["value": awarded.description, "rule": String(years), "day": judged.description])
        }
        if judged < awarded { note(.notYet, ["value": awarded.description, "day": judged.description]) }
    }

    private mutating func examineAssessment() {
        if !rules.acceptsAttendance {
            switch award.isAssessed {
            case .yes: break
            case .no: note(.notAssessed)
            case .unstated: note(.assessmentUnstated)
            }
        }
        if rules.requirements.contains(.identityChecked) {
            switch award.isIdentityChecked {
            case .yes: break
            case .no:
                let value = award.achievement.assessments.compactMap(\.supervision?.label).joined(separator: ", ")
                note(.identityNotChecked, ["value": value])
            case .unstated: note(.identityUnstated)
            }
        }
        if rules.requirements.contains(.graded), award.isGraded != .yes { note(.gradeUnstated) }
    }

    private mutating func examineLanguage() {
        guard !rules.languages.isEmpty else { return }
        let wanted = rules.languages.map(\.language)
        let own = award.languages
        guard !own.isEmpty else { return note(.languageUnstated, ["rule": wanted.joined(separator: ", ")]) }
        guard !own.contains(where: { own in wanted.contains { $0.utf8.elementsEqual(own.utf8) } }) else { return }
        note(.language, ["value": own.joined(separator: ", "), "rule": wanted.joined(separator: ", ")])
    }

    // MARK: Slots

    /// What is in the way of a slot: of its predicates, the one that the award comes closest to counts.
    func reasons(for slot: StackingSlot) -> [StackReason] {
        var found = slot.from.map { reasons(for: $0, of: slot) }.min { $0.distance < $1.distance } ?? []
        if slot.credits != nil, let reason = missingCredits(slot: slot.id), !found.contains(reason) {
            found.append(reason)
        }
        if let least = slot.leastGrade {
            let value = award.achievement.assessments.compactMap(\.grade?.value).sorted().joined(separator: ", ")
            switch award.reaches(grade: least) {
            case .reached: break
            case .below: found.append(StackReason(.grade, slot: slot.id, facts: ["value": value, "rule": least]))
            case .unordered:
                found.append(StackReason(.gradeOrder, slot: slot.id, facts: ["value": value, "rule": least]))
            case .unstated: found.append(StackReason(.gradeScale, slot: slot.id, facts: ["rule": least]))
            }
        }
        if !rules.countsInPart, let most = slot.credits?.most, credits > most {
            found.append(
                StackReason(
                    .credits, slot: slot.id, facts: ["value": credits.text, "rule": slot.credits?.text ?? ""]))
        }
        return found
    }

    private func reasons(for predicate: AwardPredicate, of slot: StackingSlot) -> [StackReason] {
        var found: [StackReason] = []
        func fail(_ code: StackReason.Code, _ value: String, _ rule: String) {
            found.append(StackReason(code, slot: slot.id, facts: ["value": value, "rule": rule]))
        }
        let achievement = award.achievement
        if predicate.credits != nil, let reason = missingCredits(slot: slot.id) { found.append(reason) }
        if let wanted = predicate.achievement, !wanted.utf8.elementsEqual(achievement.id.utf8) {
            fail(.achievement, achievement.id, wanted)
        }
        if let wanted = predicate.issuer, !award.isBy(oneOf: [wanted]) { fail(.slotIssuer, award.issuerName, wanted) }
        if let wanted = predicate.field {
            switch award.isIn(field: wanted) {
            case .yes: break
            case .no: fail(.field, award.fields.joined(separator: ", "), wanted)
            case .unstated: fail(.fieldUnstated, "", wanted)
            }
        }
        if let levels = predicate.eqf, let reason = levelReason(levels, slot: slot.id) { found.append(reason) }
        if let wanted = predicate.credits, !credits.isZero, !wanted.contains(credits) {
            fail(.credits, credits.text, wanted.text)
        }
        if !predicate.assessments.isEmpty {
            let own = achievement.assessments.compactMap(\.type)
            if !own.contains(where: predicate.assessments.contains) {
                fail(
                    own.isEmpty ? .assessmentUnstated : .assessmentKind, own.map(\.label).joined(separator: ", "),
                    predicate.assessments.map(\.label).joined(separator: ", "))
            }
        }
        if !predicate.opportunities.isEmpty {
            let wanted = predicate.opportunities.map(\.label).joined(separator: ", ")
            if let own = achievement.opportunity {
                if !predicate.opportunities.contains(own) { fail(.courseKind, own.label, wanted) }
            } else {
                fail(.courseUnstated, "", wanted)
            }
        }
        if let wanted = predicate.towards {
            let own = (achievement.stackability?.towards ?? []).compactMap(\.url)
            if !own.contains(where: { $0.utf8.elementsEqual(wanted.utf8) }) {
                fail(.towards, own.joined(separator: ", "), wanted)
            }
        }
        return found
    }
}
