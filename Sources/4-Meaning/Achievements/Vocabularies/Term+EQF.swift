extension Term {
    /// The level of the European framework to which a level of a national one was referenced; nil where that is not known here.
    ///
    /// ```swift
    /// Vocabulary.nqf.term(uri: address)?.eqf      // 6 for level 8 of the Irish framework
    /// ```
    ///
    /// Source: the referencing reports of the countries, as Europass publishes them. Frameworks with eight levels that were
    /// referenced one to one, those with more or other levels, and nothing for the rest.
    public var eqf: Int? {
        guard vocabulary == .nqf, let country else { return nil }
        let level = level
        let number = Int(level.prefix { ("0"..."9").contains($0) })
        switch country.code {
        case "IRL": return number.flatMap { Self.step($0, in: [1, 1, 2, 3, 4, 5, 6, 6, 7, 8]) }
        case "GBR":
            if label.utf8.starts(with: "SCQF".utf8) {
                return number.flatMap { Self.step($0, in: [nil, nil, 1, 2, 3, 4, 5, 5, 6, 6, 7, 8]) }
            }
            return number.flatMap { Self.step($0, in: [2, 3, 4, 5, 5, 6, 7, 8]) }
        case "FRA": return Self.french(level)
        // Ten levels; the ninth (master of science before Bologna) is left open here.
        case "SVN": return number.flatMap { Self.step($0, in: [1, 2, 3, 4, 4, 5, 6, 7, nil, 8]) }
        case "ISL": return Self.icelandic(level)
        // Levels with an A and a B beside each other, each pair referenced to one level.
        case "MKD": return number.flatMap { (1...8).contains($0) ? $0 : nil }
        case let code where Self.oneToOne.contains(code): return number.flatMap { (1...8).contains($0) ? $0 : nil }
        default: return nil
        }
    }

    private static func step(_ level: Int, in steps: [Int?]) -> Int? {
        steps.indices.contains(level - 1) ? steps[level - 1] : nil
    }

    /// The levels of the list of 1969, the highest first.
    private static func french(_ level: String) -> Int? {
        let steps = ["I-Doctorat": 8, "I-Master": 7, "II-Grade de Licence": 6, "III": 5, "IV": 4, "V": 3]
        return steps[level]
    }

    /// Seven levels, the first of which covers two of the European ones. The halves of levels that end before a degree are
    /// left open here.
    private static func icelandic(_ level: String) -> Int? {
        let steps = ["2": 3, "3": 4, "4": 5, "5.2": 6, "6.2": 7, "7": 8]
        return steps[level]
    }

    private static let oneToOne: Set<String> = [
        "AUT", "BEL", "BGR", "CHE", "CYP", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "GRC", "HRV", "HUN", "ITA", "LIE",
        "LTU", "LUX", "LVA", "MLT", "NLD", "NOR", "POL", "PRT", "ROU", "SVK", "SWE", "TUR",
    ]
}
