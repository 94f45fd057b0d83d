import Helper
import Reports
import Texts

/// One A4 page of a dossier as a design of the helper: lines, fills, and places for text. In millimetres.
struct DossierSheet {
    static let width = 210.0
    static let height = 297.0
    static let margin = 18.0

    private var shapes: [String] = []
    private var boxes: [String] = []
    /// Texts that hold braces, by the names that stand for them: a brace in a design begins a name.
    private(set) var texts: [String: String] = [:]
    private let number: Int

    init(number: Int) { self.number = number }

    mutating func rule(y: Double, colour: String = "#9aa8b5", from: Double = margin, to: Double = width - margin) {
        shapes.append(
            #"<path d="M\#(Self.text(from)) \#(Self.text(y))H\#(Self.text(to))" stroke="\#(colour)" stroke-width="0.25"/>"#
        )
    }

    mutating func fill(x: Double, y: Double, width: Double, height: Double, colour: String) {
        shapes.append(
            #"<rect x="\#(Self.text(x))" y="\#(Self.text(y))" width="\#(Self.text(width))" height="\#(Self.text(height))" fill="\#(colour)"/>"#
        )
    }

    mutating func frame(x: Double, y: Double, width: Double, height: Double, colour: String = "#9aa8b5") {
        shapes.append(
            #"<rect x="\#(Self.text(x))" y="\#(Self.text(y))" width="\#(Self.text(width))" height="\#(Self.text(height))" fill="none" stroke="\#(colour)" stroke-width="0.25"/>"#
        )
    }

    /// A text that is set into a rectangle: broken into lines, and smaller where it must be.
    mutating func set(
        _ text: String, x: Double, y: Double, width: Double, height: Double, size: Double = 3, least: Double = 2,
        colour: String = "#0d1b2a", isBold: Bool = false, side: String = "left", upright: String = "top"
    ) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { VisibleText.of(String($0)) }
        let shown = lines.joined(separator: "\n")
        guard !shown.isEmpty else { return }
        let id = "p\(number).\(boxes.count)"
        var content = SVGWriter.escapedLines(shown)
        if shown.unicodeScalars.contains("{") || shown.unicodeScalars.contains("}") {
            texts[id] = shown
            content = "{\(id)}"
        }
        boxes.append(
            #"<rect id="\#(id)" x="\#(Self.text(x))" y="\#(Self.text(y))" width="\#(Self.text(width))" height="\#(Self.text(height))" data-text="\#(content)" data-size="\#(Self.text(size))" data-min-size="\#(Self.text(min(least, size)))" data-color="\#(colour)" data-weight="\#(isBold ? "bold" : "normal")" data-align="\#(side)" data-valign="\#(upright)" data-line-height="1.05"/>"#
        )
    }

    /// How high a text is at a size, near enough to leave room for it.
    static func height(of text: String, width: Double, size: Double) -> Double {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { count, line in
            count + max(1, Int((SVGWriter.width(String(line), size: size) / width).rounded(.up)))
        }
        return Double(lines) * size * 1.42
    }

    /// The page as an SVG.
    var svg: [UInt8] {
        Array(
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 210 297">
            <rect width="210" height="297" fill="#ffffff"/>
            \(shapes.joined(separator: "\n"))
            <g fill="none" stroke="none">
            \(boxes.joined(separator: "\n"))
            </g>
            </svg>

            """.utf8)
    }

    /// Hundredths of a millimetre are finer than any printer.
    private static func text(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let (whole, rest) = (hundredths / 100, hundredths % 100)
        return rest == 0 ? "\(whole)" : "\(whole)." + (rest < 10 ? "0" : "") + "\(rest)"
    }
}

extension SVGWriter {
    /// Text in an attribute whose line breaks stay line breaks.
    static func escapedLines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
            .joined(separator: "&#10;")
    }
}
