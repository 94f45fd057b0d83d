import Achievements
import Encodings
public import Stacking
public import Texts

/// A stack as a picture: a bar for each slot, what is in it, and what is missing.
///
/// ```swift
/// let picture = StackPicture(stack: stack, texts: Texts())
/// try Files.create("stack.svg", Array(picture.svg.utf8))
/// ```
///
/// An SVG without anything that runs or loads; what it shows is in its description too.
public struct StackPicture {
    let stack: Stack
    let texts: Texts

    public init(stack: Stack, texts: Texts) {
        self.stack = stack
        self.texts = texts
    }

    private static let width = 1_120.0
    private static let margin = 48.0
    private static let barHeight = 30.0
    private static let labelWidth = 240.0
    private static let sideWidth = 130.0
    /// Fills on which dark letters are read easily, one after the other.
    private static let fills = ["#9ec9e8", "#b9dcc0", "#f3d9a4", "#d9c8ec", "#f1c1b6", "#c6d6dd"]

    private var barLeft: Double { Self.margin + Self.labelWidth }
    private var barWidth: Double { Self.width - 2 * Self.margin - Self.labelWidth - Self.sideWidth }

    private var tag: LanguageTag { LanguageTag(lenient: texts.language.rawValue) ?? .english }

    /// The whole picture.
    public var svg: String {
        var writer = SVGWriter()
        var y = Self.margin + 18
        let rules = stack.rules
        let room = Self.width - 2 * Self.margin
        writer.text(rules.titleText, x: Self.margin, y: y, size: 26, isBold: true, width: room)
        y += 26
        writer.text(
            "\(rules.bodyName) · \(rules.versionText(texts))", x: Self.margin, y: y, size: 14,
            colour: "#4a5a6a", width: room)
        y += 20
        writer.text(
            rules.authorship.sentence(texts), x: Self.margin, y: y, size: 12, colour: "#4a5a6a", width: room)
        y += 22
        writer.text(summary, x: Self.margin, y: y, size: 16, isBold: true, width: room)
        y += 34
        for coverage in stack.slots { y = draw(coverage, at: y, in: &writer) }
        if !stack.sums.isEmpty {
            writer.text(texts("stack.heading.sums"), x: Self.margin, y: y + 6, size: 16, isBold: true)
            y += 26
            for sum in stack.sums { y = draw(sum, at: y, in: &writer) }
        }
        y += 10
        writer.text(
            texts("stack.picture.legend") + " · " + texts("stack.on", ["date": texts.date(stack.day)]),
            x: Self.margin, y: y, size: 12, colour: "#4a5a6a", width: room)
        y += 20
        for line in SVGWriter.lines(VisibleText.of(rules.whoDecides(texts)), width: room, size: 13) {
            writer.text(line, x: Self.margin, y: y, size: 13)
            y += 18
        }
        return writer.document(
            width: Self.width, height: y + Self.margin / 4, title: title, description: description,
            language: texts.language.rawValue)
    }

    private var title: String {
        let learner = stack.counted.first?.award.achievement.learner.name?.full ?? ""
        return texts("stack.picture.title", ["title": stack.rules.titleText, "learner": learner])
    }

    private var summary: String {
        let facts = [
            "body": stack.rules.bodyName, "covered": String(stack.coveredSlots), "count": String(stack.slots.count),
        ]
        return texts(stack.coversAll ? "stack.covers_all" : "stack.covers_part", facts)
    }

    /// Everything that the picture shows, in words.
    public var description: String {
        let slots = stack.slots.map { coverage in
            let awards = coverage.awards.map { $0.award.title(in: tag) }
            let state = texts(coverage.isCovered ? "stack.covered" : "stack.open")
            return "\(stack.rules.slotTitle(coverage.slot.id)) (\(coverage.slot.asked(texts))): \(state), "
                + texts("stack.credits", ["count": coverage.credits.text])
                + (awards.isEmpty ? "" : ": " + awards.joined(separator: "; "))
        }
        return (slots + [stack.rules.whoDecides(texts)]).joined(separator: ". ")
    }

    // MARK: Slots

    /// How many credits the longest bar stands for.
    private var scale: Double {
        let ends = stack.slots.map {
            max(value($0.slot.credits?.most ?? $0.slot.credits?.least ?? .zero), value($0.credits))
        }
        return max(ends.max() ?? 0, 1)
    }

    private func value(_ number: ExactDecimal) -> Double { Double(number.inTenThousandths) / 10_000 }

    private func draw(_ coverage: SlotCoverage, at top: Double, in writer: inout SVGWriter) -> Double {
        var y = top
        let unit = barWidth / scale
        writer.text(
            stack.rules.slotTitle(coverage.slot.id), x: Self.margin, y: y + 13, size: 15, isBold: true,
            width: Self.labelWidth - 16)
        writer.text(
            coverage.slot.asked(texts), x: Self.margin, y: y + 30, size: 12, colour: "#4a5a6a",
            width: Self.labelWidth - 16)
        if let most = coverage.slot.credits?.most {
            writer.rectangle(
                x: barLeft, y: y, width: value(most) * unit, height: Self.barHeight, fill: "#f2f5f7", stroke: "#c5d0d8")
        }
        var x = barLeft
        for (position, counted) in coverage.awards.enumerated() {
            let width = max(value(counted.credits) * unit, 14)
            writer.rectangle(
                x: x, y: y, width: width, height: Self.barHeight, fill: Self.fills[position % Self.fills.count],
                stroke: "#ffffff")
            writer.text(String(position + 1), x: x + width / 2, y: y + 20, size: 13, isBold: true, anchor: "middle")
            x += width
        }
        if !coverage.missingCredits.isZero {
            writer.rectangle(
                x: x, y: y, width: max(value(coverage.missingCredits) * unit, 14), height: Self.barHeight,
                fill: "none", stroke: "#b3492d", dashed: true)
        } else if !coverage.isCovered {
            writer.rectangle(
                x: x + 4, y: y, width: 60, height: Self.barHeight, fill: "none", stroke: "#b3492d", dashed: true)
        }
        if let least = coverage.slot.credits?.least, !least.isZero {
            writer.line(x: barLeft + value(least) * unit, from: y - 4, to: y + Self.barHeight + 4, colour: "#1b2733")
        }
        let side = barLeft + barWidth + 16
        writer.text(
            coverage.isCovered ? "✓ " + texts("stack.covered") : "○ " + texts("stack.open"), x: side, y: y + 13,
            size: 14,
            colour: coverage.isCovered ? "#1d6b3a" : "#b3492d", isBold: true, width: Self.sideWidth - 16)
        writer.text(
            texts("stack.credits", ["count": coverage.credits.text]), x: side, y: y + 30, size: 12,
            width: Self.sideWidth - 16)
        y += Self.barHeight + 18
        for (position, counted) in coverage.awards.enumerated() {
            writer.text(line(counted, position + 1), x: barLeft, y: y, size: 12, width: barWidth + Self.sideWidth)
            y += 17
        }
        return y + 16
    }

    /// `1  Reading and cleaning sensor data, Hochschule Sonnwald, 8 May 2026 (4 credits)`
    private func line(_ counted: CountedAward, _ number: Int) -> String {
        let award = counted.award
        let credits =
            counted.credits == counted.ownCredits
            ? texts("stack.credits", ["count": counted.credits.text])
            : texts("stack.credits_of", ["count": counted.credits.text, "own": counted.ownCredits.text])
        let parts = [award.title(in: tag), award.issuerName, award.achievement.awardDate.map(texts.date)]
        return "\(number)  " + parts.compactMap { $0 }.joined(separator: ", ") + " (\(credits))"
    }

    // MARK: Sums

    private func draw(_ sum: SumRule, at y: Double, in writer: inout SVGWriter) -> Double {
        let scale = max(value(sum.asked), value(sum.reached), 1)
        let unit = barWidth / scale
        writer.text(sum.title(texts), x: Self.margin, y: y + 12, size: 12, width: Self.labelWidth - 16)
        writer.rectangle(
            x: barLeft, y: y, width: value(sum.asked) * unit, height: 16, fill: "none",
            stroke: sum.isReached ? "#c5d0d8" : "#b3492d", dashed: !sum.isReached)
        if !sum.reached.isZero {
            writer.rectangle(
                x: barLeft, y: y, width: value(sum.reached) * unit, height: 16,
                fill: sum.isReached ? "#b9dcc0" : "#f3d9a4")
        }
        writer.text(
            "\(sum.reached.text) / \(sum.asked.text)", x: barLeft + barWidth + 16, y: y + 12, size: 12,
            width: Self.sideWidth - 16)
        return y + 26
    }
}
