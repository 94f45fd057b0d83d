/// The English sentences, area by area, and how English writes dates, numbers and lists.
enum English: Catalogue {
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

    static func date(day: Int, month: Int, year: Int) -> String { "\(day) \(months[month - 1]) \(year)" }

    static let digitSeparator = ","

    static let decimalSign = "."

    static func list(_ items: [String]) -> String { list(items, lastAfter: "and") }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
