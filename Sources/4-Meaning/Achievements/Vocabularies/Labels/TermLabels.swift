/// The labels of closed lists in the official languages of the European Union other than English.
///
/// Our own translations, made to be recognised in what people write: a credential carries the address of the term and its
/// English label, and a translation only as the title of an assessment that has no other. The long lists (frameworks, fields of study, countries, systems of credits) have
/// English labels only.
enum TermLabels {
    /// The languages, as BCP 47 tags, with their labels.
    static let languages: [(tag: String, labels: StaticString)] = [
        ("bg", bulgarian),
        ("cs", czech),
        ("da", danish),
        ("de", german),
        ("el", greek),
        ("es", spanish),
        ("et", estonian),
        ("fi", finnish),
        ("fr", french),
        ("ga", irish),
        ("hr", croatian),
        ("hu", hungarian),
        ("it", italian),
        ("lt", lithuanian),
        ("lv", latvian),
        ("mt", maltese),
        ("nl", dutch),
        ("pl", polish),
        ("pt", portuguese),
        ("ro", romanian),
        ("sk", slovak),
        ("sl", slovenian),
        ("sv", swedish),
    ]

    /// The places of terms by list, plain label and language.
    static let index: [Vocabulary: [String: [String: Int]]] = {
        var index: [Vocabulary: [String: [String: Int]]] = [:]
        for (tag, labels) in languages {
            forEachLabel(in: labels) { list, line, label in
                index[list, default: [:]][plain(label), default: [:]][tag] = line
            }
        }
        return index
    }()

    /// A label without what does not tell labels apart: capitals, accents, kinds of apostrophes and of blanks.
    static func plain(_ label: String) -> String {
        var plain = ""
        for character in PlainLetters.of(label) {
            switch character {
            case "\u{2019}", "\u{02BC}", "`", "\u{00B4}": plain.append("'")
            case "-", "_", "\u{2010}", "\u{2011}": if plain.last != " " { plain.append(" ") }
            case let character where character.isWhitespace: if let last = plain.last, last != " " { plain.append(" ") }
            default: plain.append(character)
            }
        }
        if plain.last == " " { plain.removeLast() }
        return plain
    }
}

extension Vocabulary {
    /// The terms that people mean in any official language of the European Union: an address, a code, or a label.
    ///
    /// ```swift
    /// Vocabulary.assessmentType.terms(written: "schriftliche Prüfung").map(\.code)     // ["written_examination"]
    /// ```
    ///
    /// - Parameter language: The language that decides, as a BCP 47 tag, where the same words mean different terms in two
    ///   languages.
    /// - Returns: One term, none, or several where nothing decides.
    public func terms(written text: String, language: String? = nil) -> [Term] {
        if let term = term(named: text) { return [term] }
        guard let meanings = TermLabels.index[self]?[TermLabels.plain(ASCII.trimmed(text))] else { return [] }
        if let language, let own = meanings[language] { return [Term(vocabulary: self, line: own)] }
        return Set(meanings.values).sorted().map { Term(vocabulary: self, line: $0) }
    }

    /// How many terms have no label in a language and are written in English there.
    ///
    /// - Parameter language: A BCP 47 tag; a language that is not one of the European Union's has none.
    public func untranslatedCount(in language: String) -> Int {
        if language.utf8.elementsEqual("en".utf8) { return 0 }
        let own = TermLabels.index[self, default: [:]].values.compactMap { $0[language] }
        return terms.count - Set(own).count
    }
}

extension Concept {
    /// A term as somebody writes it in any official language of the European Union, or an address of another list.
    ///
    /// Nil for words that are no term, or that mean several and nothing decides: nobody abroad could place them.
    public init?(written text: String, in vocabulary: Vocabulary, language: String? = nil) {
        let terms = vocabulary.terms(written: text, language: language)
        if terms.count == 1 {
            self.init(terms[0])
            return
        }
        guard terms.isEmpty, URIText.isAbsolute(text) else { return nil }
        self.init(uri: text, label: text, in: vocabulary)
    }
}
