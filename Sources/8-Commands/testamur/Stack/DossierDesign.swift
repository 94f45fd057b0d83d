import Achievements
import Encodings
import Reports
import Stacking
import Texts

/// The pages of a dossier: a summary, one page for each award, and the draft of a request where there is something to ask for.
struct DossierDesign {
    let dossier: RecognitionDossier
    let texts: Texts

    private typealias Sheet = DossierSheet

    private var stack: Stack { dossier.stack }
    private var rules: StackingRules { dossier.stack.rules }
    private var room: Double { Sheet.width - 2 * Sheet.margin }

    private static let labelWidth = 38.0
    private static let sourceWidth = 44.0
    private static let criterionHeight = 9.4
    private static let grey = "#4a5a6a"
    private static let blue = "#16324f"

    var sheets: [DossierSheet] {
        let count = dossier.pages.count + (dossier.request == nil ? 1 : 2)
        var sheets = [summary(of: count)]
        for (position, page) in dossier.pages.enumerated() {
            sheets.append(sheet(page, position + 1, of: count))
        }
        if let letter = dossier.request { sheets.append(sheet(letter, count)) }
        return sheets
    }

    // MARK: Frame

    private func begin(_ number: Int, of count: Int) -> DossierSheet {
        var sheet = DossierSheet(number: number)
        let page = texts("dossier.page", ["number": String(number), "count": String(count)])
        sheet.set(
            texts("dossier.title"), x: Sheet.margin, y: 10, width: room / 2, height: 5, size: 2.8, colour: Self.grey)
        sheet.set(
            page, x: Sheet.width / 2, y: 10, width: room / 2, height: 5, size: 2.8, colour: Self.grey, side: "right")
        sheet.rule(y: 15.5)
        sheet.rule(y: 277.5)
        sheet.set(
            rules.whoDecides(texts), x: Sheet.margin, y: 278.6, width: room, height: 8.4, size: 2.7, least: 1.2)
        let made = ["date": texts.date(stack.day), "digest": rules.digest]
        sheet.set(
            texts("dossier.made", made), x: Sheet.margin, y: 287.6, width: room, height: 4, size: 2.2, least: 1.6,
            colour: Self.grey)
        return sheet
    }

    private func heading(_ text: String, _ sheet: inout DossierSheet, at y: Double) -> Double {
        let height = min(18, max(8, Sheet.height(of: text, width: room, size: 5.4)))
        sheet.set(
            text, x: Sheet.margin, y: y, width: room, height: height, size: 5.4, least: 3, colour: Self.blue,
            isBold: true)
        return y + height + 1
    }

    private func section(_ text: String, _ sheet: inout DossierSheet, at y: Double) -> Double {
        sheet.fill(x: Sheet.margin, y: y, width: room, height: 5.6, colour: "#e8eef4")
        sheet.set(
            text, x: Sheet.margin + 1.5, y: y, width: room - 3, height: 5.6, size: 3, colour: Self.blue, isBold: true,
            upright: "middle")
        return y + 6.6
    }

    // MARK: Summary

    private func summary(of count: Int) -> DossierSheet {
        var sheet = begin(1, of: count)
        var y = heading(rules.titleText, &sheet, at: 20)
        let who = [
            dossier.learner ?? "", rules.bodyName, rules.versionText(texts),
            texts("stack.on", ["date": texts.date(stack.day)]),
        ]
        sheet.set(
            who.filter { !$0.isEmpty }.joined(separator: "\n"), x: Sheet.margin, y: y, width: room, height: 18,
            size: 3.2)
        y += 19
        sheet.set(
            rules.authorship.sentence(texts), x: Sheet.margin, y: y, width: room, height: 7, size: 2.8, least: 1.8,
            colour: Self.grey)
        y += 8
        let facts = [
            "body": rules.bodyName, "covered": String(stack.coveredSlots), "count": String(stack.slots.count),
        ]
        sheet.set(
            texts(stack.coversAll ? "stack.covers_all" : "stack.covers_part", facts), x: Sheet.margin, y: y,
            width: room,
            height: 6, size: 3.6, isBold: true)
        y += 9
        y = section(texts("stack.heading.slots"), &sheet, at: y)
        // The rows share what is left of the page once the rest has its place.
        let rest = 26.0 + Double(stack.sums.count + gaps.count) * 5.2
        let rows = stack.slots.reduce(0) { $0 + lines(of: $1) }
        let step = min(6.4, max(2.6, (267 - y - rest) / Double(max(rows, 1))))
        for coverage in stack.slots {
            let first = y
            let awards = coverage.awards.map { counted in
                "\(counted.award.title(in: rules.language)), \(counted.award.issuerName) ("
                    + texts("stack.credits", ["count": counted.credits.text]) + ")"
            }
            let height = Double(lines(of: coverage)) * step
            sheet.set(
                title(of: coverage), x: Sheet.margin, y: first, width: Self.titleWidth, height: height, size: 3,
                least: 1.6, isBold: true)
            sheet.set(
                coverage.slot.asked(texts), x: Sheet.margin + 52, y: first, width: 34, height: height, size: 2.8,
                least: 1.6, colour: Self.grey)
            for (position, text) in (awards.isEmpty ? ["–"] : awards).enumerated() {
                sheet.set(
                    text, x: Sheet.margin + 88, y: first + Double(position) * step, width: room - 88, height: step,
                    size: 2.9, least: 1.6, colour: awards.isEmpty ? Self.grey : "#0d1b2a")
            }
            y = first + height + 1
            sheet.rule(y: y - 0.6, colour: "#d5dde4")
        }
        if !stack.sums.isEmpty {
            y = section(texts("stack.heading.sums"), &sheet, at: y + 2)
            for sum in stack.sums {
                let mark = sum.isReached ? "✓ " : "○ "
                sheet.set(mark + sum.title(texts), x: Sheet.margin, y: y, width: 120, height: 5, size: 3)
                sheet.set(
                    "\(sum.reached.text) / \(sum.asked.text)", x: Sheet.margin + 122, y: y, width: room - 122,
                    height: 5,
                    size: 3)
                y += 5.2
            }
        }
        if !gaps.isEmpty {
            y = section(texts("stack.heading.gaps"), &sheet, at: y + 2)
            sheet.set(
                gaps.joined(separator: "\n"), x: Sheet.margin, y: y, width: room, height: max(6, 273 - y), size: 3,
                least: 1.8)
        }
        return sheet
    }

    private static let titleWidth = 50.0

    private func title(of coverage: SlotCoverage) -> String {
        (coverage.isCovered ? "✓ " : "○ ") + rules.slotTitle(coverage.slot.id)
    }

    /// How many lines a slot takes: of awards, or of a long title.
    private func lines(of coverage: SlotCoverage) -> Int {
        let title = Sheet.height(of: title(of: coverage), width: Self.titleWidth, size: 3)
        return max(1, coverage.awards.count, Int((title / Sheet.height(of: "", width: 1, size: 3)).rounded()))
    }

    private var gaps: [String] { stack.gaps(texts) }

    // MARK: Awards

    private func sheet(_ page: DossierPage, _ number: Int, of count: Int) -> DossierSheet {
        var sheet = begin(number + 1, of: count)
        let award = page.award
        var y = heading(award.title(in: rules.language), &sheet, at: 19)
        let facts = ["number": String(number), "count": String(dossier.pages.count)]
        let standing = page.counted.map { counted in
            texts(
                "dossier.counted",
                ["slot": rules.slotTitle(counted.slot), "credits": counted.credits.text])
        }
        let line = [texts("dossier.award", facts), award.issuerName, texts("stack.standing.\(award.standing.name)")]
        sheet.set(
            line.joined(separator: " · "), x: Sheet.margin, y: y, width: room, height: 5, size: 3, least: 1.8,
            colour: Self.grey)
        y += 5
        let state =
            standing
            ?? ([texts("dossier.not_counted")] + page.open.map { $0.message(texts, in: rules) }).joined(separator: " ")
        sheet.set(state, x: Sheet.margin, y: y, width: room, height: 8.4, size: 3.1, least: 1.8, isBold: true)
        y += 9.4
        let criteriaHeight = 7.0 + 5 + Double(page.criteria.count) * Self.criterionHeight
        y = draw(page.elements, on: &sheet, from: y, to: 274 - criteriaHeight)
        draw(page.criteria, on: &sheet, from: 275 - criteriaHeight)
        return sheet
    }

    /// The five elements, each row as high as its text wants, all of them lower where the page is short.
    private func draw(
        _ elements: [(element: DossierPage.Element, cells: [DossierPage.Cell])], on sheet: inout DossierSheet,
        from top: Double, to bottom: Double
    ) -> Double {
        let valueWidth = room - Self.labelWidth - Self.sourceWidth - 4
        func sources(_ cell: DossierPage.Cell) -> String { cell.sources.map { $0.text(texts) }.joined(separator: "; ") }
        func wanted(_ cell: DossierPage.Cell) -> Double {
            max(
                4.6, Sheet.height(of: cell.value ?? "", width: valueWidth, size: 2.9) + 0.8,
                Sheet.height(of: sources(cell), width: Self.sourceWidth, size: 2.2) + 0.8)
        }
        let headings = Double(elements.count) * 6.8
        let all = elements.flatMap(\.cells)
        let sum = all.reduce(0) { $0 + wanted($1) }
        let room = bottom - top - headings
        // What is larger than a line gives way first.
        let spare = room - Double(all.count) * 4.6
        let excess = sum - Double(all.count) * 4.6
        let factor = excess > spare ? max(0, spare / max(excess, 0.01)) : 1
        var y = top
        for (element, cells) in elements {
            y = section(texts("dossier.element.\(element.rawValue)"), &sheet, at: y) - 0.4
            for cell in cells {
                let height = 4.6 + (wanted(cell) - 4.6) * factor
                sheet.set(
                    texts(cell.name), x: Sheet.margin, y: y, width: Self.labelWidth, height: height, size: 2.7,
                    least: 1.8, colour: Self.grey)
                sheet.set(
                    cell.value ?? texts("dossier.missing"), x: Sheet.margin + Self.labelWidth + 2, y: y,
                    width: valueWidth,
                    height: height, size: 2.9, least: 1.7, colour: cell.value == nil ? "#8a3b22" : "#0d1b2a")
                sheet.set(
                    sources(cell), x: Sheet.width - Sheet.margin - Self.sourceWidth, y: y, width: Self.sourceWidth,
                    height: height,
                    size: 2.2, least: 1.4, colour: Self.grey)
                y += height
            }
        }
        return y
    }

    private func draw(_ criteria: [DossierCriterion], on sheet: inout DossierSheet, from top: Double) {
        var y = section(texts("dossier.criteria"), &sheet, at: top) - 0.4
        sheet.set(
            texts("dossier.criteria.note"), x: Sheet.margin, y: y, width: room - 40, height: 4.6, size: 2.4, least: 1.6,
            colour: Self.grey)
        sheet.set(
            texts("dossier.officer"), x: Sheet.width - Sheet.margin - 34, y: y, width: 34, height: 4.6, size: 2.4,
            colour: Self.grey)
        y += 5
        for criterion in criteria {
            sheet.set(
                texts("dossier.criterion.\(criterion.kind.rawValue)"), x: Sheet.margin, y: y + 1.2, width: 34,
                height: 6,
                size: 2.9, isBold: true)
            let step = criterion.isNeeded ? texts("dossier.step.\(criterion.step.rawValue)") : "–"
            sheet.fill(x: Sheet.margin + 36, y: y + 0.6, width: 24, height: 6.2, colour: Self.colour(criterion))
            sheet.set(
                step, x: Sheet.margin + 37, y: y + 0.6, width: 22, height: 6.2, size: 2.9, upright: "middle")
            let because =
                criterion.isNeeded
                ? texts("dossier.step.\(criterion.kind.rawValue).\(criterion.step.rawValue)")
                : texts("dossier.not_needed")
            sheet.set(
                because, x: Sheet.margin + 63, y: y + 0.5, width: room - 63 - 36, height: 5.2, size: 2.6, least: 1.7,
                upright: "bottom")
            sheet.set(
                criterion.sources.map { $0.text(texts) }.joined(separator: "; "), x: Sheet.margin + 63, y: y + 5.6,
                width: room - 63 - 36, height: 3.2, size: 2.1, least: 1.2, colour: Self.grey)
            sheet.frame(x: Sheet.width - Sheet.margin - 34, y: y + 0.6, width: 34, height: 6.4)
            y += Self.criterionHeight
        }
    }

    /// The step as a colour as well; the word stands on it.
    private static func colour(_ criterion: DossierCriterion) -> String {
        guard criterion.isNeeded else { return "#f2f5f7" }
        return switch criterion.step {
        case .strong: "#bfe3c8"
        case .substantial: "#dcebc4"
        case .weak: "#f6dfae"
        case .none: "#f1c9bd"
        }
    }

    // MARK: Request

    private func sheet(_ request: ExemptionRequest, _ count: Int) -> DossierSheet {
        var sheet = begin(count, of: count)
        sheet.set(
            texts("dossier.request.heading"), x: Sheet.margin, y: 20, width: room, height: 6, size: 3.2,
            colour: Self.grey)
        var y = heading(request.subject, &sheet, at: 27) + 4
        let parts = [request.salutation] + request.paragraphs + [request.closing]
        let heights = parts.map { Sheet.height(of: $0, width: room, size: 3.3) + 4 }
        let factor = min(1, (273 - y) / max(heights.reduce(0, +), 1))
        for (part, height) in zip(parts, heights) {
            sheet.set(part, x: Sheet.margin, y: y, width: room, height: height * factor, size: 3.3, least: 1.7)
            y += height * factor
        }
        return sheet
    }
}
