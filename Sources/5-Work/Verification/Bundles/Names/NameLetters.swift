/// The table behind ``NameSpellings``: letters and their spellings, the most usual first.
///
/// An empty spelling is written `-`. Where two letters together sound otherwise than one by one, they have a row of their own.
enum NameLetters {
    static let letters: [Unicode.Scalar: [[UInt8]]] = {
        var table: [Unicode.Scalar: [[UInt8]]] = [:]
        for (letters, spellings) in latin + greek + cyrillic {
            for letter in letters.unicodeScalars { table[letter] = choices(spellings) }
        }
        return table
    }()

    static let pairs: [NameSpellings.Pair: [[UInt8]]] = {
        var table: [NameSpellings.Pair: [[UInt8]]] = [:]
        for (pairs, spellings) in together {
            for pair in pairs.split(separator: " ") {
                let scalars = Array(pair.unicodeScalars)
                table[NameSpellings.Pair(scalars[0], scalars[1])] = choices(spellings)
            }
        }
        return table
    }()

    private static func choices(_ spellings: String) -> [[UInt8]] {
        spellings.split(separator: " ").map { $0.utf8.elementsEqual("-".utf8) ? [] : Array($0.utf8) }
    }

    private static let latin: [(String, String)] = [
        ("àáâãāăąǎ", "a"), ("ä", "ae a"), ("å", "a aa"), ("æǽ", "ae e a"), ("çćĉċ", "c"), ("č", "c ch"), ("ď", "d"),
        ("đ", "d dj"), ("ð", "d dh"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"), ("ìíîïĩīĭįıǐ", "i"),
        ("ĳ", "ij y"),
        ("ĵ", "j"), ("ķĸ", "k"), ("ĺļľŀł", "l"), ("ñńņňŉ", "n"), ("ŋ", "ng n"), ("òóôõōŏǒ", "o"), ("öøőǿ", "oe o"),
        ("œ", "oe o"), ("ŕŗř", "r"), ("śŝş", "s"), ("ș", "s"), ("š", "s sh"), ("ß", "ss s"), ("ţťŧț", "t"), ("þ", "th"),
        ("ùúûũūŭůųǔ", "u"), ("üű", "ue u"), ("ŵẁẃẅ", "w"), ("ýÿŷỳ", "y"), ("źż", "z"), ("ž", "z zh"),
    ]

    /// ISO 843, and what passports and English writing have beside it.
    private static let greek: [(String, String)] = [
        ("αά", "a"), ("β", "v b"), ("γ", "g gh y"), ("δ", "d dh"), ("εέ", "e"), ("ζ", "z"), ("ηή", "i e"), ("θ", "th"),
        ("ιίϊΐ", "i"), ("κ", "k c"), ("λ", "l"), ("μ", "m"), ("ν", "n"), ("ξ", "x ks"), ("οό", "o"), ("π", "p"),
        ("ρ", "r"), ("σς", "s"), ("τ", "t"), ("υύϋΰ", "y i u"), ("φ", "f ph"), ("χ", "ch h kh x"), ("ψ", "ps"),
        ("ωώ", "o"),
    ]

    /// ISO 9 without its marks, and the practical romanisations of Bulgaria, North Macedonia, Serbia, Ukraine, Russia.
    private static let cyrillic: [(String, String)] = [
        ("а", "a"), ("б", "b"), ("в", "v w"), ("г", "g h"), ("ґ", "g"), ("ѓ", "g gj"), ("д", "d"), ("ђ", "d dj"),
        ("еѐ", "e ye ie"), ("ё", "e yo io"), ("є", "ie ye e"), ("ж", "zh z j"), ("з", "z"), ("ѕ", "z dz"),
        ("иѝ", "i y"),
        ("і", "i"), ("ї", "i yi ji"), ("й", "y i j"), ("ј", "j y i"), ("к", "k c"), ("л", "l"), ("љ", "lj l ly"),
        ("м", "m"), ("н", "n"), ("њ", "nj n ny"), ("о", "o"), ("п", "p"), ("р", "r"), ("с", "s"), ("т", "t"),
        ("ћ", "c ch"), ("ќ", "k kj"), ("у", "u ou"), ("ў", "u w"), ("ф", "f ph"), ("х", "h kh ch x"), ("ц", "ts c tz"),
        ("ч", "ch c"), ("џ", "dz dzh"), ("ш", "sh s sch"), ("щ", "sht shch sch s"), ("ъ", "a u y -"), ("ы", "y i"),
        ("ь", "- y"), ("э", "e"), ("ю", "yu iu ju u"), ("я", "ya ia ja a"),
    ]

    private static let together: [(String, String)] = [
        ("αυ αύ", "av af au"), ("ευ εύ", "ev ef eu"), ("ηυ ηύ", "iv if"), ("ου ού", "ou u oy"), ("αι αί", "ai e ae"),
        ("ει εί", "ei i"), ("οι οί", "oi i"), ("μπ", "mp b"), ("ντ", "nt d nd"), ("γγ", "ng gg"), ("γκ", "gk g nk"),
        ("γξ", "nx gx"), ("γχ", "nch gch"), ("кс", "x ks"), ("ий ый", "y iy ii i ij"), ("ия", "ia iya ija iia"),
    ]
}
