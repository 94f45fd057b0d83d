/// What a language brings: its sentences, and how it writes dates, numbers and lists.
protocol Catalogue {
    /// The sentences by area, the areas that are asked most in front.
    static var areas: [Area] { get }

    /// Which of the forms in `{count|row|rows}` belongs to a count, as 0, 1, …
    static func pluralForm(of count: String) -> Int

    /// A month in a date, 1 to 12.
    static func date(day: Int, month: Int, year: Int) -> String

    /// What stands between groups of three digits.
    static var digitSeparator: String { get }

    /// Several things in a row, as part of a sentence.
    static func list(_ items: [String]) -> String
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
