/// The place of award as an alignment: the country's code and address, town and country as its name, the region beside it.
///
/// ```text
/// targetCode "AT", targetName "Sonnwald, Austria", targetDescription "AT32", targetUrl …/authority/country/AUT
/// ```
enum AwardPlaceText {
    static func alignment(_ place: Location) -> Alignment {
        let country = place.country.name
        return Alignment(
            .awardPlace, name: place.locality.map { "\($0), \(country)" } ?? country,
            url: place.country.country?.uri ?? Vocabulary.country.scheme, code: place.country.shortCode,
            description: place.region)
    }

    /// The place that an alignment names; nil where it names no country.
    static func place(code: String?, url: String?, name: String?, region: String?) -> Location? {
        guard let code = code ?? url.flatMap({ Country($0)?.code }), !code.isEmpty else { return nil }
        let country = CountryCode(code)
        guard let name, !name.utf8.elementsEqual(country.name.utf8) else {
            return Location(country: country, region: region)
        }
        let ending = Array(", \(country.name)".utf8)
        let bytes = Array(name.utf8)
        let town = bytes.suffix(ending.count).elementsEqual(ending) ? bytes.dropLast(ending.count) : bytes[...]
        return Location(country: country, region: region, locality: String(decoding: town, as: UTF8.self))
    }
}
