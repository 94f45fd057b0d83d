import Achievements
import Encodings

extension RulesReader {
    mutating func slots(_ value: RuleValue?) -> [StackingSlot] {
        let elements = value?.oneOrMany ?? []
        guard elements.count <= limits.slots else {
            if let value { refuse(.rulesTooLarge, value, ["what": "slots", "limit": String(limits.slots)]) }
            return []
        }
        var slots: [StackingSlot] = []
        for element in elements {
            guard let slot = slot(element) else { continue }
            if slots.contains(where: { $0.id.utf8.elementsEqual(slot.id.utf8) }) {
                refuse(.rulesDuplicateSlot, element, ["slot": slot.id])
            } else {
                slots.append(slot)
            }
        }
        return slots
    }

    private mutating func slot(_ value: RuleValue) -> StackingSlot? {
        let known = ["id", "title", "credits", "pick", "from", "outcomes", "min_grade"]
        guard let fields = entries(value, known: known) else { return nil }
        guard let id = text(fields["id"]) else {
            refuse(.rulesMissing, value, ["key": "id"])
            return nil
        }
        let outcomes = addresses(fields["outcomes"])
        if outcomes.count > StackingLimits.outcomes, let value = fields["outcomes"] {
            refuse(.rulesTooLarge, value, ["what": "outcomes", "limit": String(StackingLimits.outcomes)])
        }
        return StackingSlot(
            id: id, title: languageText(fields["title"]), credits: creditRange(fields["credits"]),
            pick: integer(fields["pick"], in: 1...99),
            from: (fields["from"]?.oneOrMany ?? []).compactMap { predicate($0) },
            outcomes: Array(outcomes.prefix(StackingLimits.outcomes)), leastGrade: text(fields["min_grade"]))
    }

    /// An address of an achievement, or what is asked of one.
    private mutating func predicate(_ value: RuleValue) -> AwardPredicate? {
        if value.text != nil { return address(value).map { AwardPredicate(achievement: $0) } }
        let known = ["achievement", "issuer", "field", "eqf", "credits", "assessment", "course", "towards"]
        guard let fields = entries(value, known: known) else { return nil }
        return AwardPredicate(
            achievement: address(fields["achievement"]), issuer: text(fields["issuer"]),
            field: field(fields["field"]), eqf: levels(fields["eqf"]), credits: creditRange(fields["credits"]),
            assessments: concepts(fields["assessment"], in: .assessmentType),
            opportunities: concepts(fields["course"], in: .learningOpportunity), towards: address(fields["towards"]))
    }

    mutating func slotNames(_ value: RuleValue?, of rules: StackingRules) -> [String] {
        var names: [String] = []
        for element in value?.oneOrMany ?? [] {
            guard let name = text(element) else { continue }
            if names.contains(where: { $0.utf8.elementsEqual(name.utf8) }) {
                refuse(.rulesDuplicateSlot, element, ["slot": name])
            } else if rules.slots.contains(where: { $0.id.utf8.elementsEqual(name.utf8) }) {
                names.append(name)
            } else {
                refuse(
                    .rulesUnknownSlot, element,
                    ["slot": name, "known": rules.slots.map(\.id).joined(separator: ", ")])
            }
        }
        return names
    }

    /// What only shows when everything is read: entries that need or contradict each other.
    mutating func settle(_ rules: inout StackingRules, _ fields: RuleEntries, _ root: RuleValue) {
        let needsTotal = [
            ("share_at_level", fields["share_at_level"]), ("share_in_field", fields["share_in_field"]),
            ("max_prior_learning_percent", fields["max_prior_learning_percent"]),
        ]
        if rules.totalCredits.map(\.least.isZero) ?? true {
            for case (let key, let value?) in needsTotal where !value.isNothing {
                refuse(.rulesContradiction, value, ["what": key, "other": "total_credits"])
            }
        }
        if rules.kind == .rigid {
            for (position, slot) in rules.slots.enumerated() {
                if let pick = slot.pick, pick != 1 {
                    refuse(
                        .rulesContradiction, at: "/slots/\(position)/pick", line: fields["slots"]?.line ?? root.line,
                        ["what": "pick", "other": "kind: rigid"])
                }
                rules.slots[position].pick = 1
            }
            if rules.order.isEmpty { rules.order = rules.slots.map(\.id) }
        }
        if rules.kind != .open, rules.slots.isEmpty {
            refuse(.rulesContradiction, fields["kind"] ?? root, ["what": "kind", "other": "slots"])
        }
        let both = rules.issuersAllowed.first { allowed in
            rules.issuersDenied.contains { $0.utf8.elementsEqual(allowed.utf8) }
        }
        if both != nil, let value = fields["issuers_denied"] {
            refuse(.rulesContradiction, value, ["what": "issuers_denied", "other": "issuers_allowed"])
        }
    }
}
