/// What a language brings: its sentences, and how it writes dates, numbers and lists.
///
/// Plural forms, dates and separators are those of the Common Locale Data Repository (CLDR), where not said otherwise.
protocol Catalogue {
    /// The sentences by area, the areas that are asked most in front.
    static var areas: [Area] { get }

    /// How many forms `{count|row|rows}` has in this language.
    static var pluralForms: Int { get }

    /// Which of the forms in `{count|row|rows}` belongs to a count, as 0, 1, …
    ///
    /// - Parameter count: The count as it is shown: `1`, with separators between groups of digits, or with a fraction
    ///   behind a point or comma.
    static func pluralForm(of count: String) -> Int

    /// A month in a date, 1 to 12.
    static func date(day: Int, month: Int, year: Int) -> String

    /// What stands between groups of three digits.
    static var digitSeparator: String { get }

    /// What stands before the fraction of a number.
    static var decimalSign: String { get }

    /// Numbers with fewer digits than this are not parted in groups.
    static var fewestGroupedDigits: Int { get }

    /// Several things in a row, as part of a sentence.
    static func list(_ items: [String]) -> String
}

extension Catalogue {
    static var pluralForms: Int { 2 }

    static var decimalSign: String { "," }

    static var fewestGroupedDigits: Int { 4 }

    /// Things with commas between them, and a word before the last: `a, b and c`.
    static func list(_ items: [String], lastAfter word: String) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(word) " + last
    }
}

/// The sentences of one area of the project, in one file.
///
/// An area is built when it is first searched and then kept: a program that says one thing does not pay for a thousand.
struct Area: Sendable {
    let name: String
    let texts: @Sendable () -> [String: String]

    init(_ name: String, _ texts: @escaping @Sendable () -> [String: String]) {
        self.name = name
        self.texts = texts
    }
}
