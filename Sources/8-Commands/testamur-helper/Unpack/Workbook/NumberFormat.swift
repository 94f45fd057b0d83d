import Helper

/// A format of numbers, read as far as plain ones go: zeros in front, decimals, per cent, words around the number.
///
/// Whatever else a format can say is ``SheetCell/Form/other``: a number in such a form is not made up here.
///
/// Source: ECMA-376, part 1, §18.8.31.
struct NumberFormat {
    /// For positive numbers and, where there is no section for them, all others.
    private let first: SheetCell.Form
    private let sections: Int

    init(_ code: String) {
        var parser = SectionParser(Array(code.unicodeScalars))
        first = parser.form()
        sections = parser.countSections()
    }

    func form(isNegative: Bool, isZero: Bool) -> SheetCell.Form {
        if isZero { return sections > 2 && first != .asStored ? .other : first }
        return isNegative && sections > 1 && first != .asStored ? .other : first
    }
}

/// Reads the first section of a format.
private struct SectionParser {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var whole = 0
    private var decimals = (least: 0, most: 0)
    private var before = ""
    private var behind = ""
    private var hasDigits = false
    private var hasPoint = false
    private var isBehind = false
    private var isPlain = true

    init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

    mutating func form() -> SheetCell.Form {
        if isStored { return .asStored }
        while position < scalars.count, isPlain, scalars[position] != ";" { take() }
        // What stands between the words and the number is seen; what is around both is not.
        let words = (before: Self.trimmed(before, atStart: true), behind: Self.trimmed(behind, atStart: false))
        guard isPlain, hasDigits, whole <= SheetLimits.formatDigits, decimals.most <= SheetLimits.formatDigits,
            words.before.utf8.count <= SheetLimits.formatWords, words.behind.utf8.count <= SheetLimits.formatWords
        else { return .other }
        return .plain(
            SheetNumberForm(
                wholeDigits: whole, decimals: decimals.least...decimals.most, before: words.before,
                behind: words.behind))
    }

    /// How many sections the whole format has: for positive, negative numbers, zero and text.
    func countSections() -> Int {
        var count = 1
        var place = 0
        while place < scalars.count {
            switch scalars[place] {
            case "\"": place = closing("\"", from: place) ?? scalars.count
            case "[": place = closing("]", from: place) ?? scalars.count
            case "\\", "_", "*": place += 1
            case ";": count += 1
            default: break
            }
            place += 1
        }
        return count
    }

    /// Whether numbers are shown with the digits that they have: `General`, text, and the scientific form, whose digits a person
    /// would rather see.
    private var isStored: Bool {
        let text = String(String.UnicodeScalarView(scalars)).lowercased()
        return text.isEmpty || text.hasPrefix("general") && (text.dropFirst(7).first ?? ";") == ";" || text == "@"
            || text.hasPrefix("0") && (text.contains("e+") || text.contains("e-")) || text.hasPrefix("##0.0e+")
    }

    private mutating func take() {
        let scalar = scalars[position]
        position += 1
        switch scalar {
        case "0", "#", "?": takeDigit(isNeeded: scalar == "0")
        case ".":
            if isBehind || hasPoint { isPlain = false }
            hasPoint = true
        case ",":
            // Between digits it stands for thousands; behind them it divides.
            let next = position < scalars.count ? scalars[position] : ";"
            if !hasDigits || isBehind || !["0", "#", "?"].contains(next) { isPlain = false }
        case "%":
            if !hasDigits { isPlain = false }
            isBehind = true
        case "\"":
            guard let end = closing("\"", from: position - 1) else { return refuse() }
            takeWords(scalars[position..<end])
            position = end + 1
        case "\\":
            takeWords(scalars[position..<min(position + 1, scalars.count)])
            position += 1
        // The width of the next character, or that character as often as there is room.
        case "_", "*": position += 1
        case "[": takeBracket()
        case " ", "$", "-", "+", "(", ")", ":", "!", "&", "'", "~", "{", "}", "=", "<", ">", "€", "£", "\u{A0}":
            takeWords([scalar])
        default: isPlain = false
        }
    }

    private mutating func takeDigit(isNeeded: Bool) {
        guard !isBehind else { return refuse() }
        hasDigits = true
        if hasPoint {
            decimals.most += 1
            if isNeeded { decimals.least = decimals.most }
        } else if isNeeded || whole > 0 {
            whole += 1
        }
    }

    private mutating func takeWords(_ words: some Sequence<Unicode.Scalar>) {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: words)
        guard !text.isEmpty else { return }
        if hasDigits || hasPoint {
            isBehind = true
            behind += String(text)
        } else {
            before += String(text)
        }
    }

    /// Colours and languages do not change what is shown, a currency is a word, conditions are more than is read here.
    private mutating func takeBracket() {
        guard let end = closing("]", from: position - 1) else { return refuse() }
        let content = scalars[position..<end]
        position = end + 1
        if content.first == "$" {
            takeWords(content.dropFirst().prefix { $0 != "-" })
        } else if content.isEmpty || !content.allSatisfy({ $0.properties.isAlphabetic || ("0"..."9").contains($0) }) {
            isPlain = false
        }
    }

    /// Gives up: the format says more than is read here.
    private mutating func refuse() { isPlain = false }

    private func closing(_ mark: Unicode.Scalar, from place: Int) -> Int? {
        scalars.indices.dropFirst(place + 1).first { scalars[$0] == mark }
    }

    private static func trimmed(_ text: String, atStart: Bool) -> String {
        var rest = text[...]
        if atStart {
            while rest.first?.isWhitespace == true { rest.removeFirst() }
        } else {
            while rest.last?.isWhitespace == true { rest.removeLast() }
        }
        return String(rest)
    }
}
