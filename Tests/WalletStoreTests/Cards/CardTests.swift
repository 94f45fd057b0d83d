import Achievements
import Encodings
import JSON
import Testing
import Texts

@testable import WalletStore

@Suite struct CardTests {
    private let texts = Texts()

    @Test func anAwardIsToldInPlainWords() throws {
        let card = Sample().card()
        #expect(card.kind == .award)
        #expect(card.title(in: .english) == "Reading and cleaning sensor data")
        #expect(card.claimedBody(in: .english) == "Hochschule Sonnwald")
        #expect(card.issuerID == "did:web:sonnwald.example")
        #expect(card.learner == "Mira Kallio-Brandt")
        // The issuer's day: it began at 22:00 UTC of the day before.
        #expect(card.awardDay == CalendarDate(year: 2026, month: 5, day: 8))
        #expect(card.state == .unchecked)
        let level = try #require(card.facts(texts, in: .english).first { $0.name == .level })
        #expect(level.values == [texts("card.level.eqf", ["level": "6", "words": texts("card.eqf.6")])])
    }

    @Test func everyNameOfAFactHasItsWords() {
        for name in CardFact.Name.allCases {
            #expect(texts.has("card.fact.\(name.rawValue)"))
        }
        for word in CardState.Word.allCases { #expect(texts.has("card.state.\(word.rawValue)")) }
        for level in 1...8 { #expect(texts.has("card.eqf.\(level)")) }
        for cycle in 0...3 { #expect(texts.has("card.cycle.\(cycle)")) }
        for form in ShareForm.allCases { #expect(texts.has("share.form.\(form.rawValue)")) }
    }

    @Test func whatIsNoAwardIsACardAllTheSame() {
        let other = #"{"type":["VerifiableCredential"],"name":"Library card","issuer":{"id":"did:web:x","name":"X"}}"#
        let cases: [(String, Card.Kind)] = [
            (other, .credential), (#"{"type":"VerifiablePresentation"}"#, .presentation), ("{}", .unknown),
            ("%PDF-1.7", .unknown), ("", .unknown), ("eyJhbGciOiJFZERTQSJ9.e30.x", .unknown), ("[1]", .unknown),
        ]
        for (text, kind) in cases { #expect(Sample.card(Array(text.utf8)).kind == kind, "\(text)") }
        #expect(Sample.card(Array(other.utf8)).title(in: .english) == "Library card")
        #expect(Sample.card(Array(other.utf8)).claimedBody(in: .english) == "X")
    }

    @Test func cardsComeFromTheWalletWithTheirReports() throws {
        let shelf = try Shelf(records: 0)
        try shelf.with { wallet throws in
            let id = try wallet.add(Sample().bytes, origin: "file:a.json", at: Shelf.now).id
            #expect(try wallet.cards(at: Shelf.now).map(\.state.word) == [.unchecked])
            let valid = Sample.report("valid", registryName: "Sonnwald University")
            #expect(try wallet.keepReport(valid, of: id, at: Shelf.now))
            let card = try wallet.card(of: id, at: Shelf.now)
            #expect(card.state.word == .valid && card.registeredBody == "Sonnwald University")
            // One that could decide less says nothing about one that could.
            let less = Sample.report("unknown", "issuer.untrusted")
            #expect(try wallet.keepReport(less, of: id, at: Shelf.now) == false)
            #expect(try wallet.report(of: id) == valid)
            let revoked = Sample.report("invalid", "status.revoked")
            #expect(try wallet.keepReport(revoked, of: id, at: Shelf.now))
            #expect(try wallet.card(of: id, at: Shelf.now).state.word == .revoked)
            #expect(throws: WalletError(.recordUnknown)) { try wallet.card(of: .random(), at: Shelf.now) }
        }
    }

    private func judged(
        _ verdict: String, _ reason: String? = nil, check: String = "issuer.registered", number: Int? = nil
    ) -> [UInt8] {
        let evidence = number.map {
            JSON.object([JSONMember("registry", "urn:r"), JSONMember("number", .integer($0))])
        }
        let registered = evidence.map {
            JSON.object([JSONMember("check", "issuer.registered"), JSONMember("evidence", $0)])
        }
        let decided = JSON.object(omittingNil: [("check", .string(check)), ("reason", reason.map(JSON.string))])
        return JSON.object(omittingNil: [
            ("verdict", .string(verdict)), ("primary", reason.map(JSON.string)),
            ("judgedAt", "2026-05-13T08:00:00Z"), ("checks", .array([decided] + [registered].compactMap { $0 })),
        ]).bytes()
    }

    /// Keeps one report, then another; the word that is shown then.
    private func word(
        after kept: [UInt8], _ new: [UInt8], asking asked: [String: Int], isKept: Bool
    ) throws -> CardState.Word {
        let shelf = try Shelf(records: 0)
        return try shelf.with { wallet throws in
            let id = try wallet.add(Sample().bytes, origin: "file:a.json", at: Shelf.now).id
            #expect(try wallet.keepReport(kept, of: id, at: Shelf.now))
            #expect(try wallet.keepReport(new, of: id, asking: asked, at: Shelf.now) == isKept)
            return try wallet.card(of: id, at: Shelf.now).state.word
        }
    }

    /// Who asks a newer registry where the answer came from is not told the old answer again.
    @Test func aCheckThatComesOutWorseIsKept() throws {
        let worse = judged("unknown", "issuer.not_listed")
        let cases: [([UInt8], [String: Int], Bool)] = [
            (worse, ["urn:r": 2], true), (worse, ["urn:r": 1], true), (worse, ["urn:other": 9, "urn:r": 2], true),
            // Without a registry, with an older one, with that of another country, or for want of a status list or a key.
            (worse, [:], false), (worse, ["urn:r": 0], false), (worse, ["urn:other": 2], false),
            (judged("unknown", "status.unavailable", check: "status.revocation"), ["urn:r": 2], false),
            (judged("unknown", "did.unavailable", check: "proof.key"), ["urn:r": 2], false),
            (judged("unknown", "did.unavailable"), ["urn:r": 2], false),
        ]
        for (new, asked, isKept) in cases {
            let word = try word(after: judged("valid", number: 1), new, asking: asked, isKept: isKept)
            #expect(word == (isKept ? .unknown : .valid), "\(asked)")
        }
    }

    /// That nothing could be found out does not lift a revocation, whoever was asked.
    @Test func aRevocationStaysUntilSomethingDecides() throws {
        let kept: [([UInt8], CardState.Word)] = [
            (judged("invalid", "status.revoked", check: "status.revocation", number: 1), .revoked),
            (judged("invalid", "status.suspended", check: "status.suspension", number: 1), .suspended),
            (judged("invalid", "proof.signature", check: "proof.signature", number: 1), .invalid),
            // Nobody knew the issuer: there is no registry to be asked again.
            (judged("invalid", "status.revoked", check: "status.revocation"), .revoked),
            (judged("valid"), .valid),
        ]
        let undecided = [
            judged("unknown", "issuer.not_listed"), judged("unknown", "did.unavailable", check: "proof.key"),
            judged("unknown", "status.unavailable", check: "status.revocation"),
        ]
        for (kept, word) in kept {
            for new in undecided {
                #expect(try self.word(after: kept, new, asking: ["urn:r": 2], isKept: false) == word)
            }
            // What decides takes its place, whichever way.
            let valid = judged("valid", number: 2)
            #expect(try self.word(after: kept, valid, asking: ["urn:r": 2], isKept: true) == .valid)
            let changed = judged("invalid", "proof.signature", check: "proof.signature")
            #expect(try self.word(after: kept, changed, asking: [:], isKept: true) == .invalid)
        }
        // What could not decide itself gives way to anything.
        let open = judged("unknown", "issuer.untrusted")
        #expect(try word(after: open, undecided[1], asking: [:], isKept: true) == .unknown)
    }

    @Test func aCardIsJSONForScripts() throws {
        let card = Sample().card(report: Sample.report("invalid", "status.revoked", message: "It was revoked."))
        let json = card.json(texts, in: .english)
        #expect(json["title"]?.string == "Reading and cleaning sensor data")
        #expect(json["awardDate"]?.string == "2026-05-08")
        #expect(json["state"]?["state"]?.string == "revoked")
        #expect(json["state"]?["reason"]?.string == "status.revoked")
        #expect(json["state"]?["message"]?.string == "It was revoked.")
        #expect(json["issuer"]?["registryName"] == nil)
    }

    /// R05: the name that a credential gives itself never stands alone.
    @Test func anIdentifierIsShownLetterForLetter() {
        var sample = Sample()
        sample.issuer = "did:web:s\u{43E}nnwald.example"
        let json = sample.card().json(texts, in: .english)
        #expect(json["issuer"]?["id"]?.string == "did:web:s%D0%BEnnwald.example")
    }
}

@Suite struct CardStateTests {
    @Test(arguments: [
        ("valid", nil, CardState.Word.valid), ("invalid", "status.revoked", .revoked),
        ("invalid", "status.suspended", .suspended), ("invalid", "time.expired", .expired),
        ("invalid", "time.not_yet_valid", .notYetValid), ("invalid", "proof.signature", .invalid),
        ("invalid", nil, .invalid), ("unknown", "issuer.untrusted", .unknown), ("certainly", nil, .unknown),
    ])
    func aReportBecomesAWord(verdict: String, primary: String?, word: CardState.Word) {
        let state = CardState(report: Sample.report(verdict, primary), validUntil: nil, now: Shelf.now)
        #expect(state.word == word)
        #expect(state.reason == primary)
        #expect(state.checked?.description == "2026-05-13T08:00:00Z")
    }

    @Test func aBeginningThatHasComeSinceIsToBeCheckedAgain() throws {
        let report = Sample.report("invalid", "time.not_yet_valid")
        let begins = try Instant("2026-05-12T07:30:00Z")
        let before = try Instant("2026-05-12T07:29:59Z")
        #expect(CardState(report: report, validFrom: begins, validUntil: nil, now: before).word == .notYetValid)
        #expect(CardState(report: report, validFrom: begins, validUntil: nil, now: begins).word == .unchecked)
    }

    @Test func noReportOrABrokenOneIsUnchecked() {
        for report in [nil, [], Array("{".utf8), Array("{}".utf8), Array("[]".utf8), Array(#"{"verdict":1}"#.utf8)] {
            #expect(CardState(report: report, validUntil: nil, now: Shelf.now) == .unchecked)
        }
    }

    @Test func anEndThatHasPassedSinceCounts() {
        let report = Sample.report("valid")
        let end = Shelf.now
        #expect(CardState(report: report, validUntil: end, now: end).word == .valid)
        let after = CardState(report: report, validUntil: end, now: end.adding(seconds: 1))
        #expect(after.word == .expired && after.reason == "time.expired")
    }

    @Test func theReasonOfACredentialInAPresentationIsFound() {
        let report = #"""
            {"verdict":"invalid","primary":"status.revoked","checks":[{"check":"a"}],
             "credentials":[{"checks":[{"check":"b","reason":"status.revoked","message":"gone"}]}]}
            """#
        #expect(CardState(report: Array(report.utf8), validUntil: nil, now: Shelf.now).message == "gone")
    }
}
