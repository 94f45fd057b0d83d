/// The Italian sentences, area by area, and how Italian writes dates, numbers and lists.
enum Italian: Catalogue {
    static let areas: [Area] = []

    static func pluralForm(of count: String) -> Int { count == "1" ? 0 : 1 }

    static func date(day: Int, month: Int, year: Int) -> String { "\(day) \(months[month - 1]) \(year)" }

    static let digitSeparator = "."

    static let fewestGroupedDigits = 5

    static func list(_ items: [String]) -> String { list(items, lastAfter: "e") }

    private static let months = [
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
        "novembre", "dicembre",
    ]
}
