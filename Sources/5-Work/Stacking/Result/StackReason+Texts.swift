import Achievements
public import Texts

extension StackReason {
    /// Why, in one sentence.
    ///
    /// - Parameter rules: The rules, whose titles of slots people know.
    public func message(_ texts: Texts, in rules: StackingRules) -> String {
        texts("reason.\(code.rawValue)", named(rules))
    }

    /// What could be done.
    public func nextStep(_ texts: Texts, in rules: StackingRules) -> String {
        texts("next.\(code.rawValue)", named(rules))
    }

    private func named(_ rules: StackingRules) -> [String: String] {
        guard let slot else { return facts }
        return facts.merging(["slot": rules.slotTitle(slot)]) { _, title in title }
    }
}

extension StackingRules {
    /// The title of a slot by its id.
    public func slotTitle(_ id: String) -> String {
        if let slot = slots.first(where: { $0.id.utf8.elementsEqual(id.utf8) }) {
            return slot.title.text(preferring: language) ?? slot.id
        }
        return id.utf8.elementsEqual(self.id.utf8) ? titleText : id
    }
}

extension SumRule {
    /// What is summed up.
    public func title(_ texts: Texts) -> String {
        switch kind {
        case .total: texts("stack.sum.total")
        case .level(let level): texts("stack.sum.level", ["level": String(level)])
        case .field(let field): texts("stack.sum.field", ["field": field])
        case .priorLearning: texts("stack.sum.prior")
        }
    }
}
