import Achievements

/// Who looks after the quality: the two words for ``Achievements/QualityAssurance/Kind``, in any official language of the Union as the
/// terms of the European lists are.
enum Oversight: CaseIterable {
    case external, `internal`

    /// - Parameter text: `external`, or a word for it in whatever form and language.
    init?(written text: String) {
        let wanted = PlainLetters.of(text)
        let found = Self.allCases.first { kind in
            Self.words.contains { entry in kind.forms(entry).contains { PlainLetters.of($0) == wanted } }
        }
        guard let found else { return nil }
        self = found
    }

    /// The word in a language; the English one where the language is none of the Union.
    func word(in language: String) -> String {
        let entry = Self.words.first { $0.language == language } ?? Self.words.first { $0.language == "en" }
        return entry.flatMap { forms($0).first } ?? "\(self)"
    }

    /// Both words in a language.
    static func known(in language: String) -> [String] { allCases.map { $0.word(in: language) } }

    private func forms(_ entry: Words) -> [String] { self == .external ? entry.external : entry.internal }

    private typealias Words = (language: String, external: [String], `internal`: [String])

    /// Of each language the form that is shown stands first.
    private static let words: [Words] = [
        ("bg", ["външно", "външен", "външна"], ["вътрешно", "вътрешен", "вътрешна"]),
        ("cs", ["externí", "vnější"], ["interní", "vnitřní"]),
        ("da", ["ekstern", "eksternt"], ["intern", "internt"]),
        ("de", ["extern", "externe", "externer", "externes"], ["intern", "interne", "interner", "internes"]),
        ("el", ["εξωτερική", "εξωτερικό", "εξωτερικός"], ["εσωτερική", "εσωτερικό", "εσωτερικός"]),
        ("en", ["external"], ["internal"]),
        ("es", ["externa", "externo"], ["interna", "interno"]),
        ("et", ["väline", "välis"], ["sisemine", "sise"]),
        ("fi", ["ulkoinen"], ["sisäinen"]),
        ("fr", ["externe"], ["interne"]),
        ("ga", ["seachtrach"], ["inmheánach"]),
        ("hr", ["vanjsko", "vanjski", "vanjska", "eksterno"], ["unutarnje", "unutarnji", "unutarnja", "interno"]),
        ("hu", ["külső"], ["belső"]),
        ("it", ["esterna", "esterno"], ["interna", "interno"]),
        ("lt", ["išorinis", "išorinė"], ["vidinis", "vidinė"]),
        ("lv", ["ārējā", "ārējs", "ārēja"], ["iekšējā", "iekšējs", "iekšēja"]),
        ("mt", ["estern", "esterna"], ["intern", "interna"]),
        ("nl", ["extern", "externe"], ["intern", "interne"]),
        ("pl", ["zewnętrzne", "zewnętrzny", "zewnętrzna"], ["wewnętrzne", "wewnętrzny", "wewnętrzna"]),
        ("pt", ["externa", "externo"], ["interna", "interno"]),
        ("ro", ["externă", "extern"], ["internă", "intern"]),
        ("sk", ["externé", "externý", "externá", "vonkajšie"], ["interné", "interný", "interná", "vnútorné"]),
        ("sl", ["zunanje", "zunanji", "zunanja"], ["notranje", "notranji", "notranja"]),
        ("sv", ["extern", "externt", "externa"], ["intern", "internt", "interna"]),
    ]
}
