import Achievements
public import Texts

extension StackingRules {
    /// The rules in sentences, one each, for people who have to agree that this is what they meant.
    public func sentences(_ texts: Texts) -> [String] {
        let language = language
        func list(_ items: [String]) -> String { texts.list(items) }
        func field(_ code: String) -> String {
            Vocabulary.iscedF.term(code: code).map { "\(code) \($0.label(in: texts.language.rawValue))" } ?? code
        }
        var lines: [String] = []
        if let target {
            lines.append(
                texts(
                    "rules.say.target",
                    [
                        "title": target.title.text(preferring: language) ?? "",
                        "eqf": target.eqf.map { String($0.number) } ?? "", "credits": target.credits?.text ?? "",
                    ]))
        }
        lines.append(texts("rules.kind.\(kind.rawValue)"))
        if let totalCredits { lines.append(texts("rules.say.total", ["credits": totalCredits.text])) }
        for share in shares {
            switch share.of {
            case .level(let level):
                lines.append(texts("rules.say.level", ["percent": String(share.percent), "level": String(level)]))
            case .field(let code):
                lines.append(texts("rules.say.field", ["percent": String(share.percent), "field": field(code)]))
            }
        }
        for slot in slots {
            let facts = [
                "title": slot.title.text(preferring: language) ?? slot.id, "asked": slot.asked(texts),
                "count": slot.from.isEmpty ? "" : String(slot.from.count),
            ]
            lines.append(texts("rules.say.slot", facts))
        }
        if !prerequisites.isEmpty { lines.append(texts("rules.say.prerequisites", ["slots": list(prerequisites)])) }
        if !order.isEmpty { lines.append(texts("rules.say.order", ["slots": order.joined(separator: ", ")])) }
        if let eqf {
            let levels = eqf.count == 1 ? "\(eqf.lowerBound)" : "\(eqf.lowerBound)–\(eqf.upperBound)"
            lines.append(texts("rules.say.eqf", ["levels": levels]))
        }
        if let mostYears {
            lines.append(
                texts("rules.say.age", ["years": String(mostYears), "day": validOn.map(texts.date) ?? ""]))
        }
        if let mostPriorLearningPercent {
            lines.append(texts("rules.say.prior", ["percent": String(mostPriorLearningPercent)]))
        }
        lines += requirements.sorted().map { texts("rules.say.\($0.rawValue)") }
        lines.append(texts(acceptsAttendance ? "rules.say.attendance" : "rules.say.no_attendance"))
        if !languages.isEmpty { lines.append(texts("rules.say.languages", ["languages": list(languages.map(\.text))])) }
        lines.append(texts(countOnce.within ? "rules.say.once" : "rules.say.twice"))
        if !countOnce.against.isEmpty { lines.append(texts("rules.say.against", ["ids": list(countOnce.against)])) }
        if countsInPart { lines.append(texts("rules.say.part")) }
        for (system, factor) in creditFactors.sorted(by: { $0.key < $1.key }) {
            let key = system == "hours" ? "rules.say.hours" : "rules.say.factor"
            lines.append(texts(key, ["system": system.uppercased(), "factor": factor.text]))
        }
        if !issuersAllowed.isEmpty { lines.append(texts("rules.say.allowed", ["ids": list(issuersAllowed)])) }
        if !issuersDenied.isEmpty { lines.append(texts("rules.say.denied", ["ids": list(issuersDenied)])) }
        lines += exclusions.map { texts("rules.say.excluded", ["ids": list($0)]) }
        return lines
    }

    /// The sentence that stands in every output: who decides.
    public func whoDecides(_ texts: Texts) -> String {
        texts("stack.decides", ["id": id, "version": version, "body": bodyName])
    }

    /// The body in the language of the rules.
    public var bodyName: String { body.name.text(preferring: language) ?? body.id ?? "" }

    /// The title in the language of the rules.
    public var titleText: String { title.text(preferring: language) ?? id }
}

extension StackingSlot {
    /// What it asks for, in a few words.
    public func asked(_ texts: Texts) -> String {
        var parts: [String] = []
        if let credits { parts.append(texts("stack.ask.credits", ["credits": credits.text])) }
        if let pick { parts.append(texts("stack.ask.pick", ["count": String(pick)])) }
        if parts.isEmpty { parts.append(texts("stack.ask.any")) }
        if !outcomes.isEmpty { parts.append(texts("stack.ask.outcomes", ["count": String(outcomes.count)])) }
        if let leastGrade { parts.append(texts("stack.ask.grade", ["grade": leastGrade])) }
        return parts.joined(separator: ", ")
    }
}
