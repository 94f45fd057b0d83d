import Achievements
import Encodings
public import Stacking
public import Texts

extension HTMLPage {
    /// The recognition dossier as a page: what is covered, a card for each award, and the draft of a request.
    ///
    /// ```swift
    /// let page = HTMLPage(dossier: RecognitionDossier(stack, texts: texts), texts: texts)
    /// ```
    public init(dossier: RecognitionDossier, texts: Texts) {
        let texts = texts.isolatingFacts
        let stack = dossier.stack
        let rules = stack.rules
        let facts = [
            "body": Said.shown(rules.bodyName), "covered": String(stack.coveredSlots),
            "count": String(stack.slots.count), "title": Said.shown(rules.titleText),
            "learner": Said.shown(dossier.learner ?? ""),
        ]
        let pages = dossier.pages.enumerated().map { position, page in
            DossierPageView(page: page, number: position + 1, of: dossier.pages.count, rules: rules, texts: texts).view
        }
        let content = View([
            "heading": .text(Said.shown(rules.titleText)), "learner": .text(facts["learner"] ?? ""),
            "version": .text(
                texts(
                    "stack.rules_version",
                    ["id": rules.id, "version": rules.version, "date": rules.date.map(texts.date) ?? ""])),
            "author": .text(Said.shown(rules.authorship.sentence(texts), limit: 1_000)),
            "on": .text(texts("stack.on", ["date": texts.date(stack.day)])),
            "body": .text(Said.shown(rules.bodyName)),
            "summary": .text(texts(stack.coversAll ? "stack.covers_all" : "stack.covers_part", facts)),
            "proof": .text(
                stack.isProven
                    ? texts("stack.proven") : texts("stack.not_proven", ["count": String(stack.mostSlots)])),
            "statement": .text(rules.whoDecides(texts)),
            "slots": .list(stack.slots.map { Self.slot($0, rules, texts) }),
            "sums": .list(stack.sums.map { Self.sum($0, texts) }), "hasSums": .flag(!stack.sums.isEmpty),
            "pages": .list(pages), "request": .list([dossier.request].compactMap { $0 }.map(Self.request)),
            "made": .text(
                texts("dossier.made", ["date": texts.date(stack.day), "digest": rules.digest])),
        ])
        let title = texts("dossier.title") + ": " + texts("dossier.for", facts)
        self.init(title: title, "dossier", content, texts: texts)
    }

    private static func slot(_ coverage: SlotCoverage, _ rules: StackingRules, _ texts: Texts) -> View {
        View([
            "title": .text(Said.shown(rules.slotTitle(coverage.slot.id))), "asked": .text(coverage.slot.asked(texts)),
            "state": .text(texts(coverage.isCovered ? "stack.covered" : "stack.open")),
            "kind": .text(coverage.isCovered ? "valid" : "unknown"),
            "credits": .text(texts("stack.credits", ["count": coverage.credits.text])),
            "awards": .list(
                coverage.awards.map { counted in
                    View([
                        "title": .text(Said.shown(counted.award.title(in: rules.language))),
                        "credits": .text(texts("stack.credits", ["count": counted.credits.text])),
                    ])
                }),
        ])
    }

    private static func sum(_ sum: SumRule, _ texts: Texts) -> View {
        View([
            "name": .text(sum.title(texts)), "reached": .text("\(sum.reached.text) / \(sum.asked.text)"),
            "state": .text(texts(sum.isReached ? "stack.covered" : "stack.open")),
            "kind": .text(sum.isReached ? "valid" : "unknown"),
        ])
    }

    private static func request(_ request: ExemptionRequest) -> View {
        View([
            "subject": .text(Said.shown(request.subject)), "salutation": .text(Said.shown(request.salutation)),
            "paragraphs": .list(
                request.paragraphs.map { paragraph in
                    let lines = paragraph.split(separator: "\n").map {
                        View(["line": .text(Said.shown(String($0), limit: 1_000))])
                    }
                    return View(["lines": .list(lines)])
                }), "closing": .text(Said.shown(request.closing)),
        ])
    }
}
