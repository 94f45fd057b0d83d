import Achievements
public import Stacking
public import Texts

extension Stack {
    /// What is missing, a sentence each.
    public func gaps(_ texts: Texts) -> [String] {
        var lines: [String] = []
        for coverage in slots where !coverage.isCovered {
            let slot = rules.slotTitle(coverage.slot.id)
            if !coverage.missingCredits.isZero {
                lines.append(texts("stack.gap.credits", ["slot": slot, "count": coverage.missingCredits.text]))
            } else if coverage.missingAwards > 0 {
                lines.append(texts("stack.gap.awards", ["slot": slot, "count": String(coverage.missingAwards)]))
            }
            lines += coverage.missingOutcomes.map { texts("stack.gap.outcome", ["slot": slot, "outcome": $0]) }
            if !coverage.waitsFor.isEmpty {
                let slots = texts.list(coverage.waitsFor.map(rules.slotTitle))
                lines.append(texts("stack.gap.waits", ["slot": slot, "slots": slots]))
            }
        }
        for sum in sums where !sum.isReached {
            lines.append(
                texts("stack.gap.sum", ["rule": sum.title(texts), "count": sum.asked.minus(sum.reached).text]))
        }
        return lines
    }
}

extension StackingRules {
    /// `rule …, version …, of …`.
    public func versionText(_ texts: Texts) -> String {
        texts("stack.rules_version", ["id": id, "version": version, "date": date.map(texts.date) ?? ""])
    }
}
