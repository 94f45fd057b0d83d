import Achievements
import Encodings
public import JSON
public import Texts

extension Stack {
    /// The stack as scripts read it; its member names and codes are public API.
    public func json(_ texts: Texts) -> JSON {
        .object(omittingNil: [
            ("rules", rules.summaryJSON),
            ("on", .string(day.description)),
            ("statement", .string(rules.whoDecides(texts))),
            ("coversAll", .bool(coversAll)),
            ("coveredSlots", .integer(coveredSlots)),
            ("credits", .string(credits.text)),
            ("search", searchJSON),
            ("slots", .array(slots.map(\.json))),
            ("sums", .array(sums.map(\.json))),
            ("needsEvidence", .array(needsEvidence.map { $0.json(texts, rules) })),
            ("nearMisses", .array(nearMisses.map { $0.json(texts, rules) })),
            ("notCounted", .array(notCounted.map { $0.json(texts, rules) })),
            ("additions", .array(additions.map(\.json))),
            ("overlaps", .array(overlaps.map(\.json))),
            ("edges", .array(edges.map(\.json))),
        ])
    }

    private var searchJSON: JSON {
        .object(omittingNil: [
            ("proven", .bool(isProven)), ("nodes", .integer(nodes)),
            ("mostSlots", isProven ? nil : .integer(mostSlots)),
        ])
    }
}

extension StackingRules {
    /// Which rules, for every output.
    public var summaryJSON: JSON {
        .object(omittingNil: [
            ("id", .string(id)), ("version", .string(version)), ("title", .string(titleText)),
            ("body", .object(omittingNil: [("name", .string(bodyName)), ("id", body.id.map(JSON.string))])),
            ("date", date.map { .string($0.description) }), ("sha256", .string(digest)),
            ("signature", authorship.json),
        ])
    }
}

extension HeldAward {
    /// Which award, for every output.
    public var summaryJSON: JSON {
        .object(omittingNil: [
            ("id", .string(id)), ("title", .string(title(in: achievement.primaryLanguage))),
            ("issuer", .string(issuerName)), ("awardDate", achievement.awardDate.map { .string($0.description) }),
            ("standing", .string(standing.name)), ("reason", standing.reason.map(JSON.string)),
            ("source", source.isEmpty ? nil : .string(source)), ("sha256", digest.isEmpty ? nil : .string(digest)),
        ])
    }
}

extension SlotCoverage {
    var json: JSON {
        .object(omittingNil: [
            ("slot", .string(slot.id)), ("covered", .bool(isCovered)), ("credits", .string(credits.text)),
            ("awards", .array(awards.map(\.json))),
            ("missingCredits", missingCredits.isZero ? nil : .string(missingCredits.text)),
            ("missingAwards", missingAwards == 0 ? nil : .integer(missingAwards)),
            ("missingOutcomes", missingOutcomes.isEmpty ? nil : .array(missingOutcomes.map(JSON.string))),
            ("waitsFor", waitsFor.isEmpty ? nil : .array(waitsFor.map(JSON.string))),
        ])
    }
}

extension CountedAward {
    var json: JSON {
        .object(omittingNil: [
            ("award", award.summaryJSON), ("credits", .string(credits.text)),
            ("ownCredits", ownCredits == credits ? nil : .string(ownCredits.text)),
        ])
    }
}

extension SumRule {
    /// `total`, `level`, `field`, `prior_learning`.
    public var name: String {
        switch kind {
        case .total: "total"
        case .level: "level"
        case .field: "field"
        case .priorLearning: "prior_learning"
        }
    }

    var json: JSON {
        var of: JSON?
        switch kind {
        case .level(let level): of = .integer(level)
        case .field(let field): of = .string(field)
        case .total, .priorLearning: break
        }
        return .object(omittingNil: [
            ("sum", .string(name)), ("of", of), ("reached", .string(reached.text)), ("asked", .string(asked.text)),
            ("holds", .bool(isReached)),
        ])
    }
}

extension StackReason {
    func json(_ texts: Texts, _ rules: StackingRules) -> JSON {
        .object(omittingNil: [
            ("reason", .string(code.rawValue)), ("open", .bool(code.isOpen)), ("slot", slot.map(JSON.string)),
            ("value", facts["value"].map(JSON.string)), ("rule", facts["rule"].map(JSON.string)),
            ("message", .string(message(texts, in: rules))), ("next", .string(nextStep(texts, in: rules))),
        ])
    }
}

extension UncountedAward {
    func json(_ texts: Texts, _ rules: StackingRules) -> JSON {
        .object(omittingNil: [
            ("award", award.summaryJSON), ("slot", slot.map(JSON.string)),
            ("reasons", .array(reasons.map { $0.json(texts, rules) })),
        ])
    }
}

extension NearMiss {
    func json(_ texts: Texts, _ rules: StackingRules) -> JSON {
        ["award": award.summaryJSON, "slot": .string(slot), "reason": reason.json(texts, rules)]
    }
}

extension Addition {
    var json: JSON {
        .object(omittingNil: [
            ("slot", slot.map(JSON.string)), ("credits", .string(credits.text)),
            ("award", award?.summaryJSON), ("coveredSlots", .integer(coveredSlots)),
            ("totalCredits", .string(totalCredits.text)), ("coversAll", .bool(coversAll)),
        ])
    }
}

extension OutcomeOverlap {
    var json: JSON { ["first": .string(first.id), "second": .string(second.id), "count": .integer(count)] }
}

extension StackEdge {
    var json: JSON {
        .object(omittingNil: [
            ("from", .string(from)), ("to", to.map(JSON.string)), ("kind", .string(kind.rawValue)),
            ("association", .string(association)),
        ])
    }
}
