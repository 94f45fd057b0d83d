import Testing

@testable import Achievements

@Suite struct LabelTests {
    /// The lists that are translated.
    private static let lists: [Vocabulary] = [
        .assessmentType, .modeOfLearning, .accreditationType, .supervision, .skillType, .skillReuse,
        .learningOpportunity,
    ]

    @Test func everyOfficialLanguageIsThere() {
        #expect(
            TermLabels.languages.map(\.tag) == [
                "bg", "cs", "da", "de", "el", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt", "nl",
                "pl", "pt", "ro",
                "sk", "sl", "sv",
            ])
    }

    @Test(arguments: TermLabels.languages.map(\.tag))
    func everyLabelLeadsBackToItsTerm(_ language: String) {
        for list in Self.lists {
            #expect(list.untranslatedCount(in: language) == 0)
            for term in list.terms {
                let label = term.label(in: language)
                #expect(list.terms(written: label, language: language) == [term], "\(language) \(label)")
                #expect(list.terms(written: label.uppercased(), language: language) == [term])
            }
        }
    }

    @Test func untranslatedListsAreCounted() {
        #expect(Vocabulary.eqf.untranslatedCount(in: "de") == 8)
        #expect(Vocabulary.assessmentType.untranslatedCount(in: "en") == 0)
        #expect(Vocabulary.assessmentType.untranslatedCount(in: "zz") == 14)
        #expect(Vocabulary.assessmentType.term(code: "quiz")?.label(in: "zz") == "quiz")
    }

    @Test func addressesCodesAndEnglishLabelsStillCount() {
        let term = Vocabulary.modeOfLearning.term(code: "online")
        #expect(Vocabulary.modeOfLearning.terms(written: " Online ") == [term])
        #expect(Vocabulary.modeOfLearning.terms(written: "no such thing") == [])
        #expect(Concept(written: "no such thing", in: .modeOfLearning) == nil)
        #expect(Concept(written: "https://list.example/1", in: .modeOfLearning)?.uri == "https://list.example/1")
    }

    @Test func wordsOfTwoLanguagesAreDecidedByTheLanguage() {
        // "test" is the Bulgarian-free case: in Polish it is a quiz, and a quiz in Lithuanian is "testas".
        #expect(Vocabulary.assessmentType.terms(written: "test").map(\.code) == ["quiz"])
        for list in Self.lists {
            for (label, meanings) in TermLabels.index[list] ?? [:] where Set(meanings.values).count > 1 {
                #expect(list.terms(written: label).count > 1)
                for language in meanings.keys { #expect(list.terms(written: label, language: language).count == 1) }
            }
        }
    }
}
