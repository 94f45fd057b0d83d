/// Every sentence that people read, in one language.
///
/// ```swift
/// let texts = Texts()
/// texts("reason.csv.encoding", ["file": "roster.csv"])
/// texts.date(credential.awardDate)                            // 8 May 2026
/// ```
///
/// The other rooms say what is wrong with a code and facts; here the sentence is made. Keys are `reason.<code>` (what is
/// wrong), `next.<code>` (what to do), `check.<id>` (the name of a check), and `outcome.…`, `cli.…`, `help.…`, `field.…`.
/// How a text takes facts in is told at ``Template``.
public struct Texts: Sendable {
    /// The language of the sentences.
    public let language: Language
    let isolatesFacts: Bool
    /// All of the language in one place, in programs that asked for it.
    private let gathered: GatheredTexts?

    public init(language: Language = .english) {
        self.init(language: language, isolatesFacts: false)
    }

    init(language: Language, isolatesFacts: Bool) {
        self.language = language
        self.isolatesFacts = isolatesFacts
        gathered = GatheredTexts.of(language)
    }

    /// The text with this key, with the facts in their places.
    ///
    /// A key without a text in this language is looked up in English. One that nobody wrote gives the key itself, so
    /// that a report never has an empty line.
    ///
    /// - Parameters:
    ///   - key: The key, such as `reason.time.malformed`.
    ///   - facts: What the text needs to know, by name. Values come from documents of strangers: they are shown as
    ///     ``VisibleText`` says.
    public func callAsFunction(_ key: String, _ facts: [String: String] = [:]) -> String {
        guard let (text, catalogue, hasPlaces) = find(key) else { return key }
        guard hasPlaces else { return text }
        let show: (String) -> String = isolatesFacts ? { VisibleText.isolated($0) } : { VisibleText.of($0) }
        return Template(text).filled(with: facts, shownBy: show, pluralForm: catalogue.pluralForm)
    }

    /// Whether somebody wrote a text with this key.
    public func has(_ key: String) -> Bool {
        find(key) != nil
    }

    private func find(_ key: String) -> (text: String, catalogue: any Catalogue.Type, hasPlaces: Bool)? {
        if let gathered {
            guard let sentence = gathered[key] else { return nil }
            let written = sentence.isEnglish ? Language.complete : language
            return (sentence.text, written.catalogue, sentence.hasPlaces)
        }
        for candidate in language == .complete ? [language] : [language, .complete] {
            for area in candidate.catalogue.areas {
                if let text = area.texts()[key] { return (text, candidate.catalogue, true) }
            }
        }
        return nil
    }

    /// The keys of every area, for the tests that compare codes with sentences.
    package static func keys(in language: Language) -> [(area: String, keys: [String])] {
        language.catalogue.areas.map { ($0.name, Array($0.texts().keys)) }
    }

    /// The texts of every area, for the tests that read them.
    package static func texts(in language: Language) -> [(key: String, text: String)] {
        language.catalogue.areas.flatMap { $0.texts().map { ($0.key, $0.value) } }
    }
}
