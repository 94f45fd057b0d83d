/// The Polish sentences, area by area, and how Polish writes dates, numbers and lists.
enum Polish: Catalogue {
    static let areas = [
        Area("commandLine") { commandLine },
        Area("verification") { verification },
        Area("bundles") { bundles },
        Area("checks") { checks },
        Area("countries") { countries },
        Area("policies") { policies },
        Area("achievements") { achievements },
        Area("issuance") { issuance },
        Area("courses") { courses },
        Area("afterIssuing") { afterIssuing },
        Area("walletStore") { walletStore },
        Area("cards") { cards },
        Area("sharing") { sharing },
        Area("trust") { trust },
        Area("statusLists") { statusLists },
        Area("dataIntegrity") { dataIntegrity },
        Area("linkedData") { linkedData },
        Area("rdf") { rdf },
        Area("schema") { schema },
        Area("bakedImages") { bakedImages },
        Area("stacking") { stacking },
        Area("helper") { helper },
        Area("outputs") { outputs },
        Area("reports") { reports },
        Area("tokens") { tokens },
        Area("fetching") { fetching },
        Area("server") { server },
        Area("sessions") { sessions },
        Area("issuerDesk") { issuerDesk },
        Area("walletPages") { walletPages },
        Area("primitives") { primitives },
    ]

    static let pluralForms = 3

    /// One, a few (2 to 4, 22 to 24, 32 to 34, …) and many (0, 5 to 21, 25 to 31, …). Fractions take the form for a
    /// few: of most nouns it is that of their genitive.
    static func pluralForm(of count: String) -> Int {
        if count == "1" { return 0 }
        if count.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }) { return 1 }
        let digits = count.utf8.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        let isTeen = digits.dropLast().last == UInt8(ascii: "1")
        guard let last = digits.last, !isTeen else { return 2 }
        return (UInt8(ascii: "2")...UInt8(ascii: "4")).contains(last) ? 1 : 2
    }

    /// Months stand in the genitive.
    static func date(day: Int, month: Int, year: Int) -> String { "\(day) \(months[month - 1]) \(year)" }

    /// A space that does not break.
    static let digitSeparator = "\u{A0}"

    static let fewestGroupedDigits = 5

    static func list(_ items: [String]) -> String { list(items, lastAfter: "i") }

    private static let months = [
        "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października",
        "listopada", "grudnia",
    ]
}
