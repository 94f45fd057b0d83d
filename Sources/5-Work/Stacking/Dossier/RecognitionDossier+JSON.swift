import Achievements
public import JSON
public import Texts

extension RecognitionDossier {
    /// The dossier as programs read it, with room for what the officer decides.
    public func json(_ texts: Texts) -> JSON {
        .object(omittingNil: [
            ("dossier", "testamur 1"),
            ("statement", .string(stack.rules.whoDecides(texts))),
            ("learner", learner.map(JSON.string)),
            ("stack", stack.json(texts)),
            ("pages", .array(pages.map { $0.json(texts, stack.rules) })),
            (
                "request",
                request.map { request in
                    [
                        "subject": .string(request.subject), "salutation": .string(request.salutation),
                        "paragraphs": .array(request.paragraphs.map(JSON.string)), "closing": .string(request.closing),
                    ]
                }
            ),
        ])
    }
}

extension DossierPage {
    func json(_ texts: Texts, _ rules: StackingRules) -> JSON {
        var members: JSON = [:]
        for (element, cells) in elements { members[element.rawValue] = .array(cells.map { $0.json(texts) }) }
        return .object(omittingNil: [
            ("award", award.summaryJSON), ("slot", counted.map { .string($0.slot) }),
            ("credits", counted.map { .string($0.credits.text) }),
            ("open", open.isEmpty ? nil : .array(open.map { $0.json(texts, rules) })), ("elements", members),
            ("criteria", .array(criteria.map { $0.json(texts) })),
        ])
    }
}

extension DossierPage.Cell {
    func json(_ texts: Texts) -> JSON {
        .object(omittingNil: [
            ("name", .string(String(name.dropFirst("dossier.cell.".count)))), ("label", .string(texts(name))),
            ("value", value.map(JSON.string)), ("sources", .array(sources.map { .string($0.text(texts)) })),
        ])
    }
}

extension DossierPage.Source {
    /// The source in a few words: `element 8`, `check place.nqf: passed`.
    public func text(_ texts: Texts) -> String {
        switch self {
        case .element(let element): texts("dossier.source.element", ["number": element.number])
        case .check(let check):
            texts(
                "dossier.source.check",
                ["check": check.id, "outcome": texts("outcome.\(check.outcome)"), "reason": check.reason ?? ""])
        case .registry: texts("dossier.source.registry")
        }
    }
}

extension DossierCriterion {
    func json(_ texts: Texts) -> JSON {
        .object(omittingNil: [
            ("criterion", .string(kind.rawValue)), ("label", .string(texts("dossier.criterion.\(kind.rawValue)"))),
            ("suggested", isNeeded ? .string(step.rawValue) : nil), ("needed", .bool(isNeeded)),
            ("because", .string(texts("dossier.step.\(kind.rawValue).\(step.rawValue)"))),
            ("sources", .array(sources.map { .string($0.text(texts)) })), ("decided", .null),
        ])
    }
}
