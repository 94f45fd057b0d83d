import Helper

/// A rectangle that text is set into.
struct TextBox {
    enum Side: String { case left, center, right }
    enum Height: String { case top, middle, bottom }

    let id: String
    let text: TextTemplate
    /// The name without whose text nothing is set.
    let condition: String?
    let font: String
    /// In units of the design.
    let size: Double
    let smallest: Double
    let weight: Int
    let isItalic: Bool
    let color: DesignColor
    let side: Side
    let height: Height
    /// Times the height of the font.
    let lineHeight: Double
    /// In units of the design.
    let letterSpacing: Double

    /// - Parameter facts: The attributes of the rectangle.
    /// - Throws: `design.field`.
    init(_ facts: [String: String]) throws(HelperError) {
        guard let id = facts["id"], !id.isEmpty, id.utf8.count <= 200 else {
            throw HelperError(.designField, facts: ["what": "id"])
        }
        func value<Value>(_ key: String, _ standard: Value, _ read: (String) -> Value?) throws(HelperError) -> Value {
            guard let text = facts[key] else { return standard }
            guard let value = read(text) else {
                throw HelperError(.designField, facts: ["what": "\(key)=\"\(text)\" (\(id))"])
            }
            return value
        }
        func positive(_ text: String) -> Double? { Double(text).flatMap { $0.isFinite && $0 > 0 ? $0 : nil } }
        self.id = id
        text = try TextTemplate(facts["data-text"] ?? "", id: id)
        condition = facts["data-if"]
        font = facts["data-font"] ?? "Noto Sans"
        size = try value("data-size", 12, positive)
        smallest = try value("data-min-size", size * 0.6, positive)
        guard smallest <= size else { throw HelperError(.designField, facts: ["what": "data-min-size (\(id))"]) }
        weight = try value("data-weight", 400) { text in
            switch text {
            case "normal": 400
            case "bold": 700
            default: Int(text).flatMap { (100...900).contains($0) ? $0 : nil }
            }
        }
        isItalic = try value("data-style", false) { ["italic": true, "normal": false][$0] }
        color = try value("data-color", .black, DesignColor.init)
        side = try value("data-align", .left) { Side(rawValue: $0) }
        height = try value("data-valign", .top) { Height(rawValue: $0) }
        lineHeight = try value("data-line-height", 1, positive)
        letterSpacing = try value("data-letter-spacing", 0) { Double($0).flatMap { $0.isFinite ? $0 : nil } }
    }
}

extension TextBox {
    /// What is set; nil for nothing.
    func filled(with texts: [String: String]) -> String? {
        if let condition, texts[condition]?.isEmpty ?? true { return nil }
        return text.filled(with: texts)
    }

    /// The names that texts may be given for.
    var names: [String] { text.names + [condition].compactMap { $0 } }
}

/// A rectangle that a QR code is drawn into.
struct CodeBox {
    let id: String
    let color: DesignColor

    init(_ facts: [String: String]) throws(HelperError) {
        guard let id = facts["id"], !id.isEmpty, id.utf8.count <= 200 else {
            throw HelperError(.designField, facts: ["what": "id"])
        }
        self.id = id
        guard let color = DesignColor(facts["data-color"] ?? "#000000") else {
            throw HelperError(.designField, facts: ["what": "data-color (\(id))"])
        }
        self.color = color
    }
}

/// A colour as `#rrggbb`, each part from 0 to 1.
struct DesignColor {
    let red: Double
    let green: Double
    let blue: Double

    static let black = DesignColor(red: 0, green: 0, blue: 0)

    private init(red: Double, green: Double, blue: Double) {
        (self.red, self.green, self.blue) = (red, green, blue)
    }

    init?(_ text: String) {
        guard text.utf8.count == 7, text.utf8.first == UInt8(ascii: "#"),
            let number = UInt32(text.dropFirst(), radix: 16)
        else { return nil }
        self.init(
            red: Double(number >> 16 & 0xFF) / 255, green: Double(number >> 8 & 0xFF) / 255,
            blue: Double(number & 0xFF) / 255)
    }
}
