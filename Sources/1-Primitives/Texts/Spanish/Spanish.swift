/// The Spanish sentences, area by area, and how Spanish writes dates, numbers and lists.
enum Spanish: Catalogue {
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

    static func pluralForm(of count: String) -> Int { count == "1" ? 0 : 1 }

    static func date(day: Int, month: Int, year: Int) -> String { "\(day) de \(months[month - 1]) de \(year)" }

    static let digitSeparator = "."

    static let fewestGroupedDigits = 5

    /// Before the sound of i the word is `e`: `español e inglés`.
    static func list(_ items: [String]) -> String {
        let last = (items.last ?? "").lowercased()
        let isSoundOfI = ["i", "í", "hi", "hí"].contains { last.hasPrefix($0) }
        let isOther = ["hia", "hie", "hio", "ia", "ie", "io"].contains { last.hasPrefix($0) }
        return list(items, lastAfter: isSoundOfI && !isOther ? "e" : "y")
    }

    private static let months = [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
        "diciembre",
    ]
}
