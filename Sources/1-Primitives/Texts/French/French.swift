/// The French sentences, area by area, and how French writes dates, numbers and lists.
enum French: Catalogue {
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

    /// What is less than two is singular: 0, 1, 1,5.
    static func pluralForm(of count: String) -> Int {
        let whole = count.utf8.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ".") }
        return whole.elementsEqual("0".utf8) || whole.elementsEqual("1".utf8) ? 0 : 1
    }

    /// The first of a month is an ordinal: `1er mai 2026`, `2 mai 2026`.
    static func date(day: Int, month: Int, year: Int) -> String {
        "\(day)\(day == 1 ? "er" : "") \(months[month - 1]) \(year)"
    }

    /// A narrow space that does not break.
    static let digitSeparator = "\u{202F}"

    static func list(_ items: [String]) -> String { list(items, lastAfter: "et") }

    private static let months = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ]
}
