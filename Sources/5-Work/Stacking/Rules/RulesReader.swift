import Achievements
import Encodings

/// Reads the values of a rule file and notes what is wrong with them.
///
/// A mistake never stops the reading: the value is left out, the rest is read, and the author sees all mistakes at once.
struct RulesReader {
    var problems: [StackingError] = []
    var language = LanguageTag.english
    let limits: StackingLimits

    /// Most mistakes that are noted: whoever has more than a hundred has one.
    private static let mostProblems = 100

    init(limits: StackingLimits) { self.limits = limits }

    mutating func refuse(_ code: StackingError.Code, _ value: RuleValue, _ facts: [String: String] = [:]) {
        refuse(code, at: value.pointer, line: value.line, facts)
    }

    mutating func refuse(
        _ code: StackingError.Code, at pointer: String, line: Int, _ facts: [String: String] = [:]
    ) {
        guard problems.count < Self.mostProblems else { return }
        problems.append(
            StackingError(
                code, at: .pointer(pointer), facts: facts.merging(["line": String(line)]) { own, _ in own }))
    }

    // MARK: Scopes

    /// The entries of a value, of which only `known` are allowed; nil (and noted) when it has no entries.
    mutating func entries(_ value: RuleValue?, known: [String]) -> RuleEntries? {
        guard let value, !value.isNothing else { return nil }
        guard case .entries(let entries) = value.content else {
            refuse(.rulesType, value, ["expected": "entries"])
            return nil
        }
        for entry in entries where !known.contains(where: { $0.utf8.elementsEqual(entry.key.utf8) }) {
            refuse(
                .rulesUnknownKey, at: value.pointer + "/" + entry.key, line: entry.line,
                ["key": entry.key, "known": known.joined(separator: ", ")])
        }
        return RuleEntries(entries: entries)
    }

    // MARK: Single values

    mutating func text(_ value: RuleValue?) -> String? {
        guard let value, !value.isNothing else { return nil }
        guard let text = value.text else {
            refuse(.rulesType, value, ["expected": "text"])
            return nil
        }
        guard !text.unicodeScalars.contains(where: Self.isForbidden) else {
            refuse(.rulesValue, value, ["expected": "text"])
            return nil
        }
        let trimmed = text.trimmedOfSpace
        return trimmed.isEmpty ? nil : trimmed
    }

    /// Control characters and marks that turn the direction of writing.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    mutating func texts(_ value: RuleValue?) -> [String] { (value?.oneOrMany ?? []).compactMap { text($0) } }

    /// A text in several languages, or a plain one in the language of the rules.
    mutating func languageText(_ value: RuleValue?) -> LanguageText {
        guard let value, !value.isNothing else { return LanguageText() }
        guard case .entries(let entries) = value.content else {
            return text(value).map { LanguageText($0, language) } ?? LanguageText()
        }
        var texts = LanguageText()
        for entry in entries {
            if let tag = LanguageTag(lenient: entry.key) {
                if let text = text(entry.value) { texts[tag] = text }
            } else {
                refuse(
                    .rulesUnknownKey, at: value.pointer + "/" + entry.key, line: entry.line,
                    ["key": entry.key, "known": "en, de, fr, …"])
            }
        }
        return texts
    }

    mutating func date(_ value: RuleValue?) -> CalendarDate? {
        guard let value, let text = text(value) else { return nil }
        if let date = try? CalendarDate(text) { return date }
        refuse(.rulesValue, value, ["expected": "date", "value": text])
        return nil
    }

    mutating func integer(_ value: RuleValue?, in range: ClosedRange<Int>) -> Int? {
        guard let value, let text = text(value) else { return nil }
        let digits = Array(text.utf8)
        if (1...4).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) {
            let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            if range.contains(number) { return number }
        }
        refuse(.rulesValue, value, ["value": text, "known": "\(range.lowerBound)–\(range.upperBound)"])
        return nil
    }

    mutating func flag(_ value: RuleValue?) -> Bool? {
        guard let value, let text = text(value) else { return nil }
        switch text {
        case "yes", "true": return true
        case "no", "false": return false
        default:
            refuse(.rulesValue, value, ["value": text, "known": "yes, no"])
            return nil
        }
    }

    /// A number of credits, at most 1,000: no qualification has more.
    mutating func credits(_ value: RuleValue?) -> ExactDecimal? {
        guard let value, let text = text(value) else { return nil }
        if let number = try? ExactDecimal(text), let most = ExactDecimal(1_000), number <= most { return number }
        refuse(.rulesValue, value, ["value": text, "known": "2.5"])
        return nil
    }

    /// `10`, or `{ min: 10, max: 15 }`.
    mutating func creditRange(_ value: RuleValue?) -> CreditRange? {
        guard let value, !value.isNothing else { return nil }
        guard case .entries = value.content else { return credits(value).flatMap { CreditRange(least: $0) } }
        guard let fields = entries(value, known: ["min", "max"]) else { return nil }
        let (least, most) = (credits(fields["min"]), credits(fields["max"]))
        guard least != nil || most != nil else { return nil }
        if let range = CreditRange(least: least ?? .zero, most: most) { return range }
        refuse(.rulesContradiction, value, ["what": "min", "other": "max"])
        return nil
    }

    /// `6`, or `{ min: 5, max: 8 }`.
    mutating func levels(_ value: RuleValue?) -> ClosedRange<Int>? {
        guard let value, !value.isNothing else { return nil }
        guard case .entries = value.content else { return integer(value, in: 1...8).map { $0...$0 } }
        guard let fields = entries(value, known: ["min", "max"]) else { return nil }
        let (least, most) = (integer(fields["min"], in: 1...8) ?? 1, integer(fields["max"], in: 1...8) ?? 8)
        if least <= most { return least...most }
        refuse(.rulesContradiction, value, ["what": "min", "other": "max"])
        return nil
    }

    /// An absolute address.
    mutating func address(_ value: RuleValue?) -> String? {
        guard let value, let text = text(value) else { return nil }
        let bytes = Array(text.utf8)
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0, colon + 1 < bytes.count,
            bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
        {
            return text
        }
        refuse(.rulesValue, value, ["expected": "address", "value": text])
        return nil
    }

    mutating func addresses(_ value: RuleValue?) -> [String] { (value?.oneOrMany ?? []).compactMap { address($0) } }

    /// A field of ISCED-F by its code or address.
    mutating func field(_ value: RuleValue?) -> String? {
        guard let value, let text = text(value) else { return nil }
        if let term = Vocabulary.iscedF.term(named: text) { return term.code }
        refuse(.rulesValue, value, ["expected": "field", "value": text])
        return nil
    }

    mutating func concepts(_ value: RuleValue?, in vocabulary: Vocabulary) -> [Concept] {
        (value?.oneOrMany ?? []).compactMap { element in
            guard let text = text(element) else { return nil }
            if let term = vocabulary.term(named: text) { return Concept(term) }
            let known = vocabulary.terms.map(\.code).joined(separator: ", ")
            refuse(.rulesValue, element, ["value": text, "known": known])
            return nil
        }
    }

    mutating func choice<Value: RawRepresentable & CaseIterable>(
        _ value: RuleValue?, _ type: Value.Type
    ) -> Value? where Value.RawValue == String {
        guard let value, let text = text(value) else { return nil }
        if let choice = Value.allCases.first(where: { $0.rawValue.utf8.elementsEqual(text.utf8) }) { return choice }
        refuse(
            .rulesValue, value, ["value": text, "known": Value.allCases.map(\.rawValue).joined(separator: ", ")])
        return nil
    }

    mutating func languageTag(_ value: RuleValue?) -> LanguageTag? {
        guard let value, let text = text(value) else { return nil }
        if let tag = LanguageTag(lenient: text) { return tag }
        refuse(.rulesValue, value, ["value": text, "known": "en, de, fr, …"])
        return nil
    }
}

extension String {
    /// The text without blanks and line breaks at both ends.
    var trimmedOfSpace: String {
        let bytes = Array(utf8)
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
        else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}
