import Achievements

extension Country {
    /// The country that a registrar writes: a code, an address, the English name, or the name that it gives itself.
    ///
    /// What others have signed is not read so: there a name has to be one of the published list.
    static func written(_ text: String) -> Country? {
        named(text) ?? ownNames[text.trimmed.lowercased()].flatMap { Country($0) }
    }

    private static let ownNames: [String: String] = {
        var codes: [String: String] = [:]
        for (code, names) in table {
            for name in names { codes[name.lowercased()] = code }
        }
        return codes
    }()

    /// The short names of the countries of the European Union, of the European Free Trade Association and of the candidates, in
    /// their official languages.
    private static let table: [(code: String, names: [String])] = [
        ("AL", ["Shqipëria"]), ("AT", ["Österreich"]), ("BA", ["Bosna i Hercegovina", "Босна и Херцеговина"]),
        ("BE", ["België", "Belgique", "Belgien"]), ("BG", ["България"]),
        ("CH", ["Schweiz", "Suisse", "Svizzera", "Svizra"]), ("CY", ["Κύπρος", "Kıbrıs"]), ("CZ", ["Česko"]),
        ("DE", ["Deutschland"]), ("DK", ["Danmark"]), ("EE", ["Eesti"]), ("ES", ["España", "Espanya", "Espainia"]),
        ("FI", ["Suomi"]), ("GE", ["საქართველო"]), ("GR", ["Ελλάδα", "Ελλάς"]), ("HR", ["Hrvatska"]),
        ("HU", ["Magyarország"]), ("IE", ["Éire"]), ("IS", ["Ísland"]), ("IT", ["Italia"]), ("LT", ["Lietuva"]),
        ("LU", ["Lëtzebuerg", "Luxemburg"]), ("LV", ["Latvija"]), ("ME", ["Crna Gora", "Црна Гора"]),
        ("MK", ["Северна Македонија"]), ("NL", ["Nederland"]), ("NO", ["Norge", "Noreg"]), ("PL", ["Polska"]),
        ("RO", ["România"]), ("RS", ["Srbija", "Србија"]), ("SE", ["Sverige"]), ("SI", ["Slovenija"]),
        ("SK", ["Slovensko"]), ("TR", ["Türkiye"]), ("UA", ["Україна"]),
    ]
}
