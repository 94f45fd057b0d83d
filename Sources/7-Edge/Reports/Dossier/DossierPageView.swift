import Achievements
import Stacking
import Texts

/// One award of a dossier as a card.
struct DossierPageView {
    let page: DossierPage
    let number: Int
    let of: Int
    let rules: StackingRules
    let texts: Texts

    init(page: DossierPage, number: Int, of count: Int, rules: StackingRules, texts: Texts) {
        (self.page, self.number, self.of, self.rules, self.texts) = (page, number, count, rules, texts)
    }

    var view: View {
        let award = page.award
        let counted = page.counted.map { counted in
            texts(
                "dossier.counted", ["slot": rules.slotTitle(counted.slot), "credits": counted.credits.text])
        }
        return View([
            "number": .text(texts("dossier.award", ["number": String(number), "count": String(of)])),
            "title": .text(Said.shown(award.title(in: rules.language))), "issuer": .text(Said.shown(award.issuerName)),
            "standing": .text(texts("stack.standing.\(award.standing.name)")),
            "counted": .text(counted ?? texts("dossier.not_counted")),
            "kind": .text(page.counted == nil ? "unknown" : "valid"),
            "open": .list(
                page.open.map { reason in
                    View([
                        "message": .text(reason.message(texts, in: rules)),
                        "next": .text(reason.nextStep(texts, in: rules)), "code": .text(reason.code.rawValue),
                    ])
                }),
            "elements": .list(
                page.elements.map { element, cells in
                    View([
                        "name": .text(texts("dossier.element.\(element.rawValue)")), "cells": .list(cells.map(cell)),
                    ])
                }),
            "criteria": .list(page.criteria.map(criterion)), "digest": .text(award.digest),
            "checks": .list(award.checks.map(check)),
        ])
    }

    private func check(_ check: AwardCheck) -> View {
        View([
            "name": .text(texts("check.\(check.id)")), "outcome": .text(texts("outcome.\(check.outcome)")),
            "code": .text(check.reason ?? check.id),
        ])
    }

    private func cell(_ cell: DossierPage.Cell) -> View {
        let lines = (cell.value ?? "").split(separator: "\n").map {
            View(["line": .text(Said.shown(String($0), limit: 600))])
        }
        return View([
            "name": .text(texts(cell.name)), "lines": .list(lines), "isMissing": .flag(cell.value == nil),
            "source": .text(cell.sources.map { $0.text(texts) }.joined(separator: "; ")),
        ])
    }

    private func criterion(_ criterion: DossierCriterion) -> View {
        let key = "dossier.step.\(criterion.kind.rawValue).\(criterion.step.rawValue)"
        return View([
            "name": .text(texts("dossier.criterion.\(criterion.kind.rawValue)")),
            "step": .text(criterion.isNeeded ? texts("dossier.step.\(criterion.step.rawValue)") : "–"),
            "kind": .text(criterion.isNeeded ? criterion.step.rawValue : "left"),
            "because": .text(criterion.isNeeded ? texts(key) : texts("dossier.not_needed")),
            "source": .text(criterion.sources.map { $0.text(texts) }.joined(separator: "; ")),
        ])
    }
}
