import Texts

/// Writes an SVG from shapes and texts; what is text stays text.
public struct SVGWriter {
    private(set) var body: [String] = []

    /// Text in the form in which XML takes it: escaped, without characters that no XML has, and without marks that turn
    /// the direction of reading.
    public static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in VisibleText.of(text).unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// How wide a text is, near enough to leave room for it: letters of most scripts are narrower than they are high.
    public static func width(_ text: String, size: Double) -> Double {
        text.unicodeScalars.reduce(0) { sum, scalar in
            switch scalar.value {
            case 0x300..<0x370: sum
            case 0x1100...: sum + size * 1.02
            default: sum + size * ("iljtfrI.,:;'|()[] ".unicodeScalars.contains(scalar) ? 0.34 : 0.58)
            }
        }
    }

    /// The beginning of a text that fits a width.
    public static func fitting(_ text: String, width: Double, size: Double) -> String {
        guard Self.width(text, size: size) > width else { return text }
        var kept = ""
        for character in text {
            if Self.width(kept + String(character) + "…", size: size) > width { break }
            kept.append(character)
        }
        return kept + "…"
    }

    /// A text in lines of a width, broken between words; what must be said whole is never cut.
    public static func lines(_ text: String, width: Double, size: Double) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            let longer = line.isEmpty ? String(word) : line + " " + word
            if !line.isEmpty, Self.width(longer, size: size) > width {
                lines.append(line)
                line = String(word)
            } else {
                line = longer
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }

    mutating func rectangle(
        x: Double, y: Double, width: Double, height: Double, fill: String, stroke: String? = nil, dashed: Bool = false
    ) {
        let outline =
            stroke.map { #" stroke="\#($0)" stroke-width="1""# + (dashed ? #" stroke-dasharray="4 3""# : "") } ?? ""
        body.append(
            #"<rect x="\#(Self.number(x))" y="\#(Self.number(y))" width="\#(Self.number(width))" height="\#(Self.number(height))" rx="3" fill="\#(fill)"\#(outline)/>"#
        )
    }

    mutating func line(x: Double, from: Double, to: Double, colour: String) {
        body.append(
            #"<path d="M\#(Self.number(x)) \#(Self.number(from))V\#(Self.number(to))" stroke="\#(colour)" stroke-width="2"/>"#
        )
    }

    /// - Parameter width: What there is room for; more is cut.
    mutating func text(
        _ text: String, x: Double, y: Double, size: Double, colour: String = "#1b2733", isBold: Bool = false,
        anchor: String = "start", width: Double? = nil
    ) {
        let shown = width.map { Self.fitting(VisibleText.of(text), width: $0, size: size) } ?? text
        let weight = isBold ? #" font-weight="600""# : ""
        let side = anchor == "start" ? "" : #" text-anchor="\#(anchor)""#
        body.append(
            #"<text x="\#(Self.number(x))" y="\#(Self.number(y))" font-size="\#(Self.number(size))" fill="\#(colour)"\#(weight)\#(side)>\#(Self.escaped(shown))</text>"#
        )
    }

    /// The whole picture, with a title and a description for those who cannot see it.
    func document(width: Double, height: Double, title: String, description: String, language: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" width="\(Self.number(width))" height="\(Self.number(height))" viewBox="0 0 \(Self.number(width)) \(Self.number(height))" role="img" aria-labelledby="title description" lang="\(Self.escaped(language))" font-family="'Noto Sans', 'DejaVu Sans', Arial, sans-serif">
        <title id="title">\(Self.escaped(title))</title>
        <desc id="description">\(Self.escaped(description))</desc>
        <rect width="100%" height="100%" fill="#ffffff"/>
        \(body.joined(separator: "\n"))
        </svg>

        """
    }

    /// One decimal is finer than any printer.
    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
        return sign + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
    }
}
