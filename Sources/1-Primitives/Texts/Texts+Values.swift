public import Encodings

extension Texts {
    /// A day as people write it: `8 May 2026`.
    public func date(_ date: CalendarDate) -> String {
        language.catalogue.date(day: date.day, month: date.month, year: date.year)
    }

    /// A moment in UTC as people write it: `12 May 2026, 07:30 UTC`; with seconds when there are any.
    public func instant(_ instant: Instant) -> String {
        let day = instant.date()
        let seconds = Int(instant.seconds) - day.dayNumber * 86_400
        var time = Self.twoDigits(seconds / 3_600) + ":" + Self.twoDigits(seconds / 60 % 60)
        if seconds % 60 != 0 { time += ":" + Self.twoDigits(seconds % 60) }
        return "\(date(day)), \(time) UTC"
    }

    /// A whole number with its digits in groups of three: `131,072`.
    public func number(_ number: Int) -> String {
        let digits = Array(String(number.magnitude).utf8)
        let isParted = digits.count >= language.catalogue.fewestGroupedDigits
        var text = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if isParted, index > 0, (digits.count - index) % 3 == 0 { text += language.catalogue.digitSeparator }
            text.unicodeScalars.append(Unicode.Scalar(digit))
        }
        return text
    }

    /// A number with a fraction as people write it: `2.5`, in German `2,5`.
    ///
    /// - Parameter plain: Digits, with at most one dot between them. What is no such number stays as it is.
    public func decimal(_ plain: String) -> String {
        let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
        guard parts.count == 2, isPlain else { return plain }
        return parts[0] + language.catalogue.decimalSign + parts[1]
    }

    /// Several things as part of a sentence: `a, b and c`.
    public func list(_ items: [String]) -> String {
        language.catalogue.list(items)
    }

    /// A text as a line opens with it: its first letter is a capital, with its accent.
    ///
    /// ```swift
    /// Texts(language: .greek).opening("έγκυρο")                   // Έγκυρο
    /// ```
    ///
    /// A style sheet cannot do it: what `text-transform` makes of a Greek letter has lost its accent.
    public func opening(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// A text in capitals; in Greek these have no accents.
    public func capitals(_ text: String) -> String {
        let capitals = text.uppercased()
        guard language == .greek else { return capitals }
        var plain = String.UnicodeScalarView()
        for scalar in capitals.unicodeScalars { plain.append(Self.withoutAccent[scalar] ?? scalar) }
        return String(plain)
    }

    private static let withoutAccent: [Unicode.Scalar: Unicode.Scalar] = [
        "Ά": "Α", "Έ": "Ε", "Ή": "Η", "Ί": "Ι", "Ό": "Ο", "Ύ": "Υ", "Ώ": "Ω",
    ]

    private static func twoDigits(_ number: Int) -> String {
        (number < 10 ? "0" : "") + String(number)
    }
}
