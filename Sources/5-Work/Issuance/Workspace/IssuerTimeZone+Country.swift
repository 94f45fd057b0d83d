import Achievements

extension IssuerTimeZone {
    /// The zone of a country that has only one; nil for all others, and for those that nothing is known about here.
    ///
    /// ```swift
    /// IssuerTimeZone.only(in: "AT")?.name        // "Europe/Vienna"
    /// IssuerTimeZone.only(in: "ES")?.name        // nil: the Canary Islands are an hour behind
    /// ```
    ///
    /// - Parameter country: A code, or a name as a registrar writes it.
    public static func only(in country: String) -> IssuerTimeZone? {
        Country.written(country).flatMap { zones[$0.shortCode] }.flatMap { IssuerTimeZone($0) }
    }

    /// Source: the time zone database, `zone1970.tab`, and of France, the Netherlands and Denmark nothing, since they have parts in
    /// other zones.
    private static let zones: [String: String] = [
        "AL": "Europe/Tirane", "AT": "Europe/Vienna", "BA": "Europe/Sarajevo", "BE": "Europe/Brussels",
        "BG": "Europe/Sofia", "CH": "Europe/Zurich", "CY": "Asia/Nicosia", "CZ": "Europe/Prague",
        "DE": "Europe/Berlin", "EE": "Europe/Tallinn", "FI": "Europe/Helsinki", "GR": "Europe/Athens",
        "HR": "Europe/Zagreb", "HU": "Europe/Budapest", "IE": "Europe/Dublin", "IS": "Atlantic/Reykjavik",
        "IT": "Europe/Rome", "LI": "Europe/Vaduz", "LT": "Europe/Vilnius", "LU": "Europe/Luxembourg",
        "LV": "Europe/Riga", "MD": "Europe/Chisinau", "ME": "Europe/Podgorica", "MK": "Europe/Skopje",
        "MT": "Europe/Malta", "PL": "Europe/Warsaw", "RO": "Europe/Bucharest", "RS": "Europe/Belgrade",
        "SE": "Europe/Stockholm", "SI": "Europe/Ljubljana", "SK": "Europe/Bratislava", "TR": "Europe/Istanbul",
    ]
}
