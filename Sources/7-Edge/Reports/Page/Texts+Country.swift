public import Achievements
public import Texts

extension Texts {
    /// What a country is called in this language: `Österreich`.
    ///
    /// - Returns: The English name of the European list for one far from Europe.
    public func name(of country: Country) -> String {
        let code = country.shortCode
        return has("country.\(code)") ? self("country.\(code)") : country.name
    }
}
