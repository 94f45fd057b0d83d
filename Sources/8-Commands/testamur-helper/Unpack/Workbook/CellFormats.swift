import Helper

/// How numbers are shown, by the style of a cell: that alone tells a date from a number.
///
/// Source: ECMA-376, part 1, §18.8.30.
final class CellFormats: XMLListener {
    private var custom: [Int: CellFormat] = [:]
    private var styles: [CellFormat] = []
    private var isInCellStyles = false

    /// What a number with this style is, and how it is shown.
    func format(ofStyle style: Int) -> CellFormat { styles.indices.contains(style) ? styles[style] : .general }

    func began(_ name: String, _ attributes: XMLAttributes) throws(HelperError) {
        switch name {
        case "numFmt":
            guard let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] else {
                return
            }
            try check(custom.count)
            custom[id] = CellFormat(kind: Self.kind(ofFormat: code), numbers: NumberFormat(code))
        case "cellXfs": isInCellStyles = true
        case "xf" where isInCellStyles:
            try check(styles.count)
            let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
            styles.append(custom[id] ?? Self.format(builtIn: id))
        default: break
        }
    }

    func ended(_ name: String) { if name == "cellXfs" { isInCellStyles = false } }

    func characters(_ bytes: UnsafeBufferPointer<UInt8>) {}

    private func check(_ count: Int) throws(HelperError) {
        guard count < SheetLimits.formats else {
            throw HelperError(.xlsxTooLarge, facts: ["what": "formats", "limit": String(SheetLimits.formats)])
        }
    }

    /// The formats that every program has, by their numbers.
    private static func format(builtIn id: Int) -> CellFormat {
        switch id {
        case 1, 3, 37, 38: CellFormat(kind: .number, numbers: NumberFormat("0"))
        case 2, 4, 39, 40: CellFormat(kind: .number, numbers: NumberFormat("0.00"))
        case 9: CellFormat(kind: .percentage, numbers: NumberFormat("0%"))
        case 10: CellFormat(kind: .percentage, numbers: NumberFormat("0.00%"))
        case 14...17, 22, 27...31, 34...36, 50...54, 57, 58: CellFormat(kind: .date)
        case 18...21, 32, 33, 45...47, 55, 56: CellFormat(kind: .time)
        default: .general
        }
    }

    /// What a format shows: days where it has a `d` or `y`, or an `m` that is no minute.
    static func kind(ofFormat code: String) -> SheetCell.Kind {
        var letters: [UInt8] = []
        var isQuoted = false
        var isInBrackets = false
        var isEscaped = false
        var bracket: [UInt8] = []
        for byte in code.utf8 {
            let letter = byte | 0x20
            if isEscaped {
                isEscaped = false
            } else if isQuoted {
                isQuoted = byte != UInt8(ascii: "\"")
            } else if isInBrackets {
                isInBrackets = byte != UInt8(ascii: "]")
                // [h], [mm], [s] count hours, minutes and seconds; other brackets hold colours, languages and conditions.
                if isInBrackets {
                    bracket.append(letter)
                } else if let first = bracket.first, bracket.allSatisfy({ $0 == first }), "hms".utf8.contains(first) {
                    letters.append(UInt8(ascii: "h"))
                }
            } else {
                switch byte {
                case UInt8(ascii: "\""): isQuoted = true
                // The character behind is shown as it is, or takes its width.
                case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): isEscaped = true
                case UInt8(ascii: "["): (isInBrackets, bracket) = (true, [])
                // Only what positive numbers are shown with.
                case UInt8(ascii: ";"): return kind(ofLetters: letters)
                default: letters.append(letter)
                }
            }
        }
        return kind(ofLetters: letters)
    }

    private static func kind(ofLetters letters: [UInt8]) -> SheetCell.Kind {
        func has(_ letter: Character) -> Bool { letter.asciiValue.map { letters.contains($0) } ?? false }
        // "General" is written out and has letters of dates in it.
        if letters.starts(with: "general".utf8) { return .number }
        if has("d") || has("y") { return .date }
        if has("h") || has("s") { return .time }
        if has("m") { return .date }
        return has("%") ? .percentage : .number
    }
}
