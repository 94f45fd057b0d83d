import Testing

@testable import Texts

/// Every language says what English says: no key more, no key less, the same facts in the same sentences.
@Suite struct TranslationTests {
    static let translations = Language.allCases.filter { $0 != .complete }

    private static let english = texts(in: .complete)

    private static func texts(in language: Language) -> [String: String] {
        Dictionary(Texts.texts(in: language).map { ($0.key, $0.text) }) { first, _ in first }
    }

    /// Asks something of every text that both languages have.
    private func each(
        _ language: Language, _ check: (_ english: String, _ translated: String) -> Bool,
        at location: SourceLocation = #_sourceLocation
    ) {
        let translated = Self.texts(in: language)
        let wrong = Self.english.filter { key, text in translated[key].map { !check(text, $0) } ?? false }
        #expect(wrong.isEmpty, "\(language): \(wrong.keys.sorted())", sourceLocation: location)
    }

    @Test(arguments: translations)
    func everyLanguageHasTheKeysOfEnglish(language: Language) {
        let keys = Set(Self.texts(in: language).keys)
        let missing = Set(Self.english.keys).subtracting(keys)
        let unused = keys.subtracting(Self.english.keys)
        #expect(missing.isEmpty, "missing in \(language): \(missing.sorted())")
        #expect(unused.isEmpty, "unused in \(language): \(unused.sorted())")
    }

    @Test(arguments: translations)
    func everyLanguageHasTheAreasOfEnglish(language: Language) {
        let (keys, english) = (Texts.keys(in: language), Texts.keys(in: .complete))
        #expect(keys.map(\.area) == english.map(\.area))
        for (area, other) in zip(keys, english) {
            #expect(Set(area.keys) == Set(other.keys), "\(area.area)")
        }
    }

    @Test(arguments: translations)
    func everyTextTakesTheFactsOfTheEnglishOne(language: Language) {
        each(language) { Set(Template($0).names) == Set(Template($1).names) }
    }

    /// A word that is counted is counted in every language, in all the forms that the language has.
    @Test(arguments: Language.allCases)
    func everyCountHasAllItsForms(language: Language) {
        each(language) { english, translated in
            let counted = plurals(in: translated)
            return counted.allSatisfy { $0.forms == language.catalogue.pluralForms }
                && Set(counted.map(\.name)).isSuperset(of: plurals(in: english).map(\.name))
        }
    }

    private func plurals(in text: String) -> [(name: Substring, forms: Int)] {
        text.matches(of: /\{([A-Za-z0-9_.-]+)\|([^{}]*)\}/).map { match in
            (match.output.1, match.output.2.split(separator: "|", omittingEmptySubsequences: false).count)
        }
    }

    @Test(arguments: Language.allCases)
    func everyBracketIsClosed(language: Language) {
        each(language) { _, text in
            var open: Character?
            for character in text {
                switch (character, open) {
                case ("[", nil): open = "["
                case ("]", "["): open = nil
                case ("[", _), ("]", _): return false
                default: break
                }
            }
            return open == nil && text.count(where: { $0 == "{" }) == text.count(where: { $0 == "}" })
        }
    }

    /// A fact that may be missing stands in brackets in every language, and no other.
    @Test(arguments: translations)
    func whatMayBeMissingStandsInBrackets(language: Language) {
        each(language) { optional(in: $0) == optional(in: $1) }
    }

    private func optional(in text: String) -> Set<String> {
        Set(text.matches(of: /\[[^\]]*\]/).flatMap { Template(String($0.output)).names })
            .subtracting(Template(text.replacing(/\[[^\]]*\]/, with: "")).names)
    }

    @Test(arguments: translations)
    func everyTextEndsAsTheEnglishOne(language: Language) {
        each(language) { end(of: $0, in: .complete) == end(of: $1, in: language) }
    }

    /// How a sentence ends: nil for what is none.
    private func end(of text: String, in language: Language) -> Character? {
        guard let last = text.last == "]" ? text.dropLast().last : text.last else { return nil }
        if language == .greek, last == ";" || last == "\u{37E}" { return "?" }
        return [".", "?", "!", ":"].contains(last) ? last : nil
    }

    @Test(arguments: translations)
    func noTextIsLeftInEnglish(language: Language) {
        each(language) { english, translated in
            // Names of facts and signs between them are no language.
            let words = english.replacing(/\{[^{}|]*\}/, with: "").replacing(/[^A-Za-z]/, with: "")
            return english != translated || words.isEmpty || SameWords.everywhere.contains(english)
                || SameWords.some[language]?.contains(english) ?? false || SameWords.countries.contains(english)
        }
    }

    @Test(arguments: Language.allCases)
    func noTextHasBlanksToSpare(language: Language) {
        for (key, text) in Texts.texts(in: language) where !key.hasPrefix("cli.") {
            #expect(!text.contains("  ") && text.first != " " && text.last != " ", "\(language): \(key)")
        }
    }

    @Test(arguments: Language.allCases)
    func noSentenceShowsItsTemplate(language: Language) {
        for (key, text) in Texts.texts(in: language) where key.hasPrefix("reason.") || key.hasPrefix("next.") {
            let template = Template(text)
            let bare = template.filled(with: [:], pluralForm: language.catalogue.pluralForm)
            let facts = Dictionary(template.names.map { ($0, "x") }) { first, _ in first }
            let full = template.filled(with: facts, pluralForm: language.catalogue.pluralForm)
            for name in template.names {
                #expect(!bare.contains("{\(name)") && !full.contains("{\(name)"), "\(language): \(key)")
            }
        }
    }

    /// Commands, options and addresses are the same in every language: somebody copies them.
    @Test(arguments: translations)
    func whatIsTypedStaysAsItIs(language: Language) {
        each(language) { typed(in: $0) == typed(in: $1) }
    }

    private func typed(in text: String) -> Set<Substring> {
        Set(text.matches(of: /--[a-z][a-z0-9-]*|https:\/\/[a-z.\/]*[a-z]|docs\/[a-z\/.-]*[a-z]/).map(\.output))
    }

    /// French parts high signs and quotation marks from the word with a narrow space that does not break.
    @Test func frenchHasItsSpaces() {
        for (key, text) in Texts.texts(in: .french) {
            #expect(text.firstMatch(of: /[ \u{A0}][;:?!»]|«[^\u{202F}]|[^\u{202F}]»/) == nil, "\(key)")
            #expect(!text.contains("“") && !text.contains("”"), "\(key)")
        }
    }

    @Test func germanHasItsQuotationMarks() {
        for (key, text) in Texts.texts(in: .german) {
            #expect(text.count(where: { $0 == "„" }) == text.count(where: { $0 == "“" }), "\(key)")
            #expect(!text.contains("”") && !text.contains("ẞ"), "\(key)")
        }
    }
}

/// Texts that another language writes as English does.
private enum SameWords {
    /// Names of formats and products.
    /// Countries that several languages call alike.
    static let countries: Set<String> = [
        "Albania", "Andorra", "Armenia", "Austria", "Bulgaria", "Estonia", "France", "Georgia", "Kosovo",
        "Liechtenstein",
        "Luxembourg", "Malta", "Moldova", "Monaco", "Montenegro", "Portugal", "Romania", "San Marino", "Serbia",
        "Slovenia", "Ukraine",
    ]
    static let everywhere: Set<String> = [
        "Open Badges 3.0", "Comprehensive Learner Record 2.0", "PDF", "JSON",
    ]

    /// Words that a language shares with English.
    static let some: [Language: Set<String>] = [
        .german: ["in", "in {file}", "Plan: {title}", "Status", "horizontal"],
        .french: [
            "Cycle", "Document", "Identification", "Source", "Suspension", "Verdict", "badge", "horizontal",
            "version {number}", "vertical",
        ],
        .spanish: ["error", "vertical", "horizontal", "Plan: {title}"],
        .italian: ["file", "File", "in", "in {file}", "schema", "badge"],
        .polish: ["Plan: {title}", "Status", "element {number}"],
        .greek: [],
    ]
}
