/// The German sentences, area by area, and how German writes dates, numbers and lists.
enum German: Catalogue {
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

    static func date(day: Int, month: Int, year: Int) -> String { "\(day). \(months[month - 1]) \(year)" }

    static let digitSeparator = "."

    static func list(_ items: [String]) -> String { list(items, lastAfter: "und") }

    private static let months = [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
        "Dezember",
    ]
}
