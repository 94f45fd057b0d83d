import Achievements
import Encodings
import JSON
import Testing
import Texts

@testable import WalletStore

@Suite struct CardGroupTests {
    private let valid = Sample.report("valid")

    private func older() -> Sample {
        var sample = Sample()
        (sample.id, sample.validFrom, sample.awarded) = (
            "urn:uuid:1", "2025-05-12T07:30:00Z", "2025-05-08T00:00:00+02:00"
        )
        return sample
    }

    @Test func theNewestOfOneAwardIsOnTop() {
        let groups = CardGroup.groups(of: [older().card(1, report: valid), Sample().card(2, report: valid)])
        #expect(groups.count == 1)
        #expect(groups[0].current.record.origin == "file:2.json")
        #expect(groups[0].others.map(\.relation) == [.earlier])
    }

    @Test func whatIsNoAwardIsNotCountedAsOne() {
        let note = CredentialRecord(
            id: .random(), origin: "file:note.txt", added: Instant(seconds: 0), byteCount: 3, hasReport: false)
        let paper = Card(note, bytes: Array("abc".utf8), report: nil, at: Instant(seconds: 0))
        let texts = Texts()
        func summary(_ cards: [Card]) -> String { CardGroup.summary(of: CardGroup.groups(of: cards), texts) }
        #expect(summary([Sample().card(1, report: valid)]) == "1 award: 1 valid")
        #expect(summary([Sample().card(1, report: valid), paper]) == "1 award: 1 valid · 1 other document")
        #expect(summary([paper]) == "1 other document")
    }

    /// Three are not told as one is.
    @Test(arguments: [
        (Language.english, "3 awards: 3 valid"), (.german, "3 Nachweise: 3 gültig"),
        (.french, "3 attestations\u{202F}: 3 valides"), (.spanish, "3 microcredenciales: 3 válidas"),
        (.italian, "3 microcredenziali: 3 valide"), (.polish, "3 poświadczenia: 3 ważne"),
        (.greek, "3 διαπιστευτήρια: 3 έγκυρα"),
    ])
    func severalAreCountedInTheirPlural(language: Language, sentence: String) {
        let cards = (1...3).map { number in
            var sample = Sample()
            (sample.id, sample.achievement) = ("urn:uuid:\(number)", "https://sonnwald.example/achievements/\(number)")
            return sample.card(UInt8(number), report: valid)
        }
        let texts = Texts(language: language)
        #expect(CardGroup.summary(of: CardGroup.groups(of: cards), texts) == sentence)
        for word in CardState.Word.allCases {
            let counted = texts("card.count.\(word.rawValue)", ["count": "3"])
            #expect(counted.hasPrefix("3 ") && !counted.contains("{"), "\(word)")
        }
    }

    @Test func awardsOfSeveralPeopleSayWhose() {
        var other = Sample()
        (other.name, other.holder) = ("Ada", nil)
        #expect(CardGroup.areOfSeveral(CardGroup.groups(of: [Sample().card(1), other.card(2)])))
        #expect(!CardGroup.areOfSeveral(CardGroup.groups(of: [Sample().card(1), older().card(2)])))
    }

    @Test func theSameCredentialTwiceIsACopy() {
        let groups = CardGroup.groups(of: [Sample().card(1), Sample().card(2)])
        #expect(groups.count == 1)
        #expect(groups[0].current.record.origin == "file:1.json")
        #expect(groups[0].others.map(\.relation) == [.copy])
    }

    /// What the issuer has signed stays one award, however it stands.
    @Test(arguments: [
        Sample.report("unknown", "issuer.untrusted"), Sample.report("invalid", "status.revoked"),
    ])
    func aNewerOneThatDoesNotStandHidesNothing(report: [UInt8]) {
        let groups = CardGroup.groups(of: [older().card(1, report: valid), Sample().card(2, report: report)])
        #expect(groups[0].current.record.origin == "file:1.json")
        #expect(groups[0].others.map(\.relation) == [.later])
        #expect(groups[0].beside.isEmpty)
    }

    /// Anybody can write an issuer's name, a learner's and a later day into a file.
    @Test(arguments: [
        Sample.report("unknown", "issuer.untrusted", isSigned: false),
        Sample.report("invalid", "proof.signature", isSigned: false), nil,
    ])
    func whatOnlyCallsItselfTheSameAwardStandsForItself(report: [UInt8]?) {
        let cards = [older().card(1, report: valid), Sample().card(2, report: report)]
        let groups = CardGroup.groups(of: cards)
        #expect(groups.map(\.current.record.origin) == ["file:2.json", "file:1.json"])
        #expect(groups.map(\.others.count) == [0, 0])
        #expect(groups.map { $0.beside.map(\.relation) } == [[.sameAward], [.sameAward]])
        #expect(groups[1].beside.map(\.card.record.origin) == ["file:2.json"])
        // The twin: both are the issuer's.
        #expect(CardGroup.groups(of: [cards[0], Sample().card(2, report: valid)]).map(\.beside.count) == [0])
    }

    /// A forged file with the number of a genuine one, whichever of them has been checked.
    @Test(
        arguments: [
            (nil, nil), (Sample.report("valid"), nil),
            (Sample.report("valid"), Sample.report("invalid", "proof.signature", isSigned: false)),
            (
                Sample.report("unknown", "did.unavailable", isSigned: false),
                Sample.report("unknown", "did.unavailable", isSigned: false)
            ),
        ] as [([UInt8]?, [UInt8]?)])
    func oneNumberWithTwoContentsIsTwoCards(genuine: [UInt8]?, forged: [UInt8]?) {
        var other = Sample()
        other.title = "Doctor of everything"
        for cards in [
            [Sample().card(1, report: genuine), other.card(2, report: forged)],
            [other.card(2, report: forged), Sample().card(1, report: genuine)],
        ] {
            let groups = CardGroup.groups(of: cards)
            #expect(Set(groups.map(\.current.record.origin)) == ["file:1.json", "file:2.json"])
            #expect(groups.map(\.others.count) == [0, 0])
            #expect(groups.map { $0.beside.map(\.relation) } == [[.sameNumber], [.sameNumber]])
            let lines = groups[0].json(Texts(), in: .english)["beside"]
            #expect(lines != nil)
        }
        // The same contents, however they are written and signed, are one card with a copy.
        let spaced = Sample.card([0x20] + Sample().bytes, number: 3)
        let groups = CardGroup.groups(of: [Sample().card(1, report: genuine), other.card(2, report: forged), spaced])
        #expect(groups.map { $0.others.map(\.relation) }.filter { !$0.isEmpty } == [[.copy]])
    }

    /// An issuer that gives one number to two awards has two awards all the same.
    @Test func anIssuersSlipWithItsNumbersHidesNoAward() {
        var other = Sample()
        other.achievement += "4"
        let groups = CardGroup.groups(of: [Sample().card(1, report: valid), other.card(2, report: valid)])
        #expect(groups.map(\.others.count) == [0, 0])
        #expect(groups.map { $0.beside.map(\.relation) } == [[.sameNumber], [.sameNumber]])
    }

    @Test func aReplacedOneLiesBeneathItsReplacement() {
        let revoked = older().card(1, report: Sample.report("invalid", "status.revoked"))
        let groups = CardGroup.groups(of: [revoked, Sample().card(2, report: valid)])
        #expect(groups.map(\.current.state.word) == [.valid])
        #expect(groups[0].others.map(\.card.state.word) == [.revoked])
    }

    @Test func anotherIssuerAchievementOrLearnerIsAnotherGroup() {
        var cards = [Sample().card(1)]
        var sample = Sample()
        sample.issuer = "did:web:sonnwald.example.net"
        cards.append(sample.card(2))
        sample = Sample()
        sample.achievement += "4"
        cards.append(sample.card(3))
        sample = Sample()
        (sample.name, sample.holder) = ("Ada", "did:key:z6MkpTHR8VNsBxYAAWHut2Geadd9jSwuBV8xRoAnwWsdvktH")
        cards.append(sample.card(4))
        #expect(CardGroup.groups(of: cards).count == 4)
    }

    @Test func aCorrectedNameOrANewKeyIsTheSameAward() {
        var corrected = Sample()
        corrected.name = "Mira Kallio"
        #expect(
            CardGroup.groups(of: [older().card(1, report: valid), corrected.card(2, report: valid)]).map(\.others.count)
                == [1])
        var bound = Sample()
        bound.holder = nil
        #expect(
            CardGroup.groups(of: [bound.card(1, report: valid), older().card(2, report: valid)]).map(\.others.count)
                == [1])
        // Neither has to do with the other; the one in the middle has to do with both.
        corrected.holder = nil
        var middle = Sample()
        middle.name = corrected.name
        #expect(CardGroup.groups(of: [bound.card(1, report: valid), corrected.card(2, report: valid)]).count == 2)
        let all = CardGroup.groups(of: [
            bound.card(1, report: valid), corrected.card(2, report: valid), older().card(3, report: valid),
            middle.card(4, report: valid),
        ])
        #expect(all.map(\.others.count) == [3])
    }

    /// Two spellings of a letter are two identifiers.
    @Test func identifiersAreComparedAsBytes() {
        var (composed, decomposed) = (Sample(), Sample())
        composed.issuer += "/\u{E9}"
        decomposed.issuer += "/e\u{301}"
        #expect(CardGroup.groups(of: [composed.card(1), decomposed.card(2)]).count == 2)
    }

    @Test func whatCannotBeReadStandsAlone() {
        let cards = [Sample.card([1], number: 1), Sample.card([2], number: 2)]
        #expect(CardGroup.groups(of: cards).count == 2)
    }

    @Test func theLatestAwardComesFirst() {
        var other = older()
        other.achievement += "/other"
        let unread = Sample.card([1], number: 3)
        let groups = CardGroup.groups(of: [unread, other.card(1), Sample().card(2)])
        #expect(groups.map(\.current.record.origin) == ["file:2.json", "file:1.json", "file:3.json"])
    }
}

@Suite struct CardFilterTests {
    private func admits(_ card: Card, _ set: (inout CardFilter) -> Void) -> Bool {
        var filter = CardFilter()
        set(&filter)
        return filter.admits(card)
    }

    @Test func wordsAreFoundWhateverTheirSpelling() {
        var sample = Sample()
        sample.title = "Größen und Élan"
        let card = sample.card()
        for text in ["größen", "GROSSEN", "elan grossen", "kallio", "sonnwald elan", "1.json"] {
            #expect(admits(card) { $0.search = text }, "\(text)")
        }
        #expect(admits(card) { $0.search = "élan" })
        #expect(admits(card) { $0.search = "sonnwald elan" })
        #expect(!admits(card) { $0.search = "elan missing" })
    }

    @Test func theBodyIsFoundByEitherNameOrItsIdentifier() {
        let card = Sample().card(report: Sample.report("valid", registryName: "Sonnwald University"))
        for text in ["hochschule", "University", "did:web:sonnwald"] {
            #expect(admits(card) { $0.issuer = text }, "\(text)")
        }
        #expect(!admits(card) { $0.issuer = "Kallio" })
    }

    @Test func statesAndDaysFilter() {
        let card = Sample().card(report: Sample.report("valid"))
        #expect(admits(card) { $0.words = [.valid, .revoked] })
        #expect(!admits(card) { $0.words = [.revoked] })
        let day = CalendarDate(year: 2026, month: 5, day: 8)
        #expect(admits(card) { $0.since = day })
        #expect(!admits(card) { $0.since = day?.adding(days: 1) })
        #expect(!admits(Sample.card([1])) { $0.since = day })
        #expect(admits(Sample.card([1])) { _ in })
    }
}
