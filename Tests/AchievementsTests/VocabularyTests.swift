import Achievements
import Encodings
import JSON
import Testing

@Suite struct VocabularyTests {
    /// Rows of the lists in the state of 2024-02; of the countries the two that are none are left out.
    @Test(arguments: [
        (Vocabulary.assessmentType, 14), (.modeOfLearning, 6), (.accreditationType, 6), (.supervision, 4),
        (.creditFramework, 2), (.eqf, 8), (.nqf, 424), (.iscedF, 220), (.skillType, 2), (.skillReuse, 4),
        (.learningOpportunity, 12), (.country, 251),
    ])
    func everyTermIsFoundByItsAddressCodeAndLabel(_ vocabulary: Vocabulary, _ count: Int) {
        #expect(vocabulary.terms.count == count)
        for term in vocabulary.terms {
            #expect(vocabulary.term(uri: term.uri) == term)
            // Clipperton has no alpha-2 code; ISCED-F gives a narrow and a detailed field the same label.
            if !term.code.isEmpty { #expect(vocabulary.term(code: term.code) == term) }
            #expect(vocabulary.term(label: term.label)?.label == term.label)
        }
    }

    /// Levels that were referenced to others of the European framework, and those of which that is not known here.
    @Test(
        arguments: [
            ("SQF Level 5", 4), ("SQF Level 6", 5), ("SQF Level 8", 7), ("SQF Level 9", nil), ("SQF Level 10", 8),
            ("ISQF Level 1", nil), ("ISQF Level 3", 4), ("ISQF Level 5.1", nil), ("ISQF Level 6.2", 7),
            ("ISQF Level 7", 8),
            ("NNMQF Level 6 A", 6), ("NNMQF Level 8", 8), ("DQR Level 4", 4),
        ] as [(String, Int?)])
    func nationalLevelsHaveTheirEuropeanOne(_ label: String, _ level: Int?) throws {
        let term = try #require(Vocabulary.nqf.terms.first { $0.label.utf8.elementsEqual(label.utf8) })
        #expect(term.eqf == level)
    }

    @Test func anAddressIsKnownNewerOrForeign() {
        func standing(_ uri: String) -> Vocabulary.Standing {
            Vocabulary.modeOfLearning.standing(ofURI: uri.utf8Span.span)
        }
        let online = Vocabulary.modeOfLearning.term(code: "online")
        #expect(online != nil)
        #expect(standing("http://data.europa.eu/snb/learning-assessment/920fbb3cbe") == online.map { .listed($0) })
        #expect(standing("http://data.europa.eu/snb/learning-assessment/c_3a90b26d") == .unlisted)
        #expect(standing("http://data.europa.eu/snb/assessment/b1b68f6735") == .foreign)
        #expect(standing("http://data.europa.eu/snb/learning-assessment/") == .foreign)
        #expect(standing(Vocabulary.modeOfLearning.scheme) == .foreign)
        #expect(standing("") == .foreign)
    }

    /// T20: a trailing blank in an address.
    @Test func blanksAroundAnAddressArePassedOver() {
        #expect(Vocabulary.eqf.term(uri: " http://data.europa.eu/snb/eqf/6 ")?.code == "6")
        #expect(Vocabulary.eqf.term(uri: "http://data.europa.eu/snb/eqf/ 6") == nil)
    }

    @Test func peopleMayWriteCodesAndLabelsAsTheyLike() {
        let assignment = Vocabulary.assessmentType.term(code: "marked_assignment")
        #expect(Vocabulary.assessmentType.term(named: "Marked assignment") == assignment)
        #expect(Vocabulary.assessmentType.term(named: "marked-assignment ") == assignment)
        #expect(Vocabulary.assessmentType.term(named: "http://data.europa.eu/snb/assessment/2939dae15f") == assignment)
        #expect(Vocabulary.assessmentType.term(named: "studio critique") == nil)
        #expect(assignment != nil)
    }

    @Test func aNationalLevelKnowsItsCountryAndLevel() {
        let level = Vocabulary.nqf.term(label: "RQF Level 6")
        #expect(level?.country == Country("GBR"))
        #expect(level?.level == "6")
        #expect(Vocabulary.eqf.term(code: "6")?.country == nil)
    }

    /// T19: labels drift; shown is the list's own.
    @Test func aTermCarriesTheLabelOfTheList() {
        let uri = "http://data.europa.eu/snb/supervision-verification/c598449d64"
        let concept = Concept(uri: uri, label: "Unsupervised without ID Verification", in: .supervision)
        #expect(concept.label == "Unsupervised with no ID verification")
        #expect(Concept(uri: "https://example.com/own", label: "Own", in: .supervision).label == "Own")
        #expect(Concept("home alone", in: .supervision).uri == nil)
    }
}

@Suite struct CountryTests {
    /// T16 and T17.
    @Test(arguments: [
        ("AT", "AUT"), ("at", "AUT"), ("AUT", "AUT"), ("EL", "GRC"), ("GR", "GRC"), ("UK", "GBR"), ("GB", "GBR"),
        ("XI", "GBR"), ("XK", "1A0"), ("1A0", "1A0"), ("XKX", "1A0"), ("TF", "FQ0"), ("ATF", "FQ0"), ("FQ0", "FQ0"),
        ("http://publications.europa.eu/resource/authority/country/AUT", "AUT"),
    ])
    func spellingsOfOneCountryAreOne(_ text: String, _ code: String) {
        #expect(Country(text)?.code == code)
    }

    @Test(arguments: [
        "", "A", "AUS1", "ZZ", "XX", "EU", "EUR", "OP_DATPRO", "99", "Å", "A T", "http://example.com/AUT",
    ])
    func whatIsNoCountryIsNone(_ text: String) {
        #expect(Country(text) == nil)
    }

    @Test func everyCountryIsFoundByItsCodes() {
        for term in Vocabulary.country.terms {
            let country = Country(term.uri)
            #expect(country?.code == String(decoding: Array(term.uri.utf8.suffix(3)), as: UTF8.self))
            #expect(country.flatMap { Country($0.shortCode) } == country)
            #expect(country?.name == term.label)
        }
        #expect(Country.named("Austria") == Country("AT"))
        for (name, code) in [
            ("Czech Republic", "CZE"), ("Türkiye", "TUR"), (" holy see ", "VAT"), ("The Netherlands", "NLD"),
            ("Republic of Moldova", "MDA"), ("Slovak Republic", "SVK"),
        ] {
            #expect(Country.named(name)?.code == code, "\(name)")
        }
        #expect(Country.named("Mordor") == nil)
    }
}
