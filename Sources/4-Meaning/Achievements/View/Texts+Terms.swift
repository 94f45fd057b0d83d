public import Texts

/// What lists of everybody are called by, in the language of the reader.
extension Texts {
    /// What a country is called in this language: `Österreich`.
    ///
    /// - Returns: The English name of the European list for one far from Europe.
    public func name(of country: Country) -> String {
        let code = country.shortCode
        return has("country.\(code)") ? self("country.\(code)") : country.name
    }

    /// The same of a code; the code itself where it is none of a country.
    public func name(of code: CountryCode) -> String { code.country.map { name(of: $0) } ?? code.text }

    /// A term of a closed list in this language, `beaufsichtigt mit Identitätsprüfung`; words of somebody's own as they stand.
    public func label(of concept: Concept) -> String {
        guard language != .english else { return concept.label }
        return concept.term?.label(in: language.rawValue) ?? concept.label
    }

    /// A level on one line: `EQF 6 · QF-EHEA cycle 1`; nil where it says why there is none.
    public func level(_ level: Level) -> String? {
        guard case .stated(let eqf, let nqf, let cycle) = level else { return nil }
        return [
            eqf.map { self("certificate.eqf", ["level": "\($0.number)"]) }, nqf.map(label),
            cycle.map { self("certificate.cycle", ["cycle": "\($0.number)"]) },
        ].compactMap { $0 }.joined(separator: " · ")
    }
}
