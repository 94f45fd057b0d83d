import Encodings
import Identifiers
import JSON
import Signing
import Testing
import Trust

@Suite struct RegistryLookupTests {
    let fixture: TrustFixture
    let registry: TrustRegistry

    init() throws {
        fixture = try TrustFixture()
        registry = try fixture.open()
    }

    @Test func anIssuerIsFoundByItsIdentifier() throws {
        #expect(registry.entry(controlling: bytes("did:web:sonnwald.example").span)?.id == "tr:sonnwald")
        #expect(registry.entry(id: bytes("tr:sonnwald").span)?.id == "tr:sonnwald")
    }

    @Test(arguments: [
        "did:web:sonnwald.exampl", "did:web:sonnwald.example2", "did:web:SONNWALD.example", "",
        "did:web:sonnwald.example#key-1",
    ])
    func anotherIdentifierIsNotFound(_ issuer: String) {
        #expect(registry.entry(controlling: bytes(issuer).span) == nil)
        #expect(registry.entry(id: bytes(issuer).span) == nil)
    }

    @Test func identifiersAreComparedByBytes() throws {
        let registry = try fixture.registry(
            fixture.plainEntry("tr:k", name: "K", identifiers: [LegalIdentifier(kind: "did", value: "did:example:K")]))
        #expect(registry.entry(controlling: bytes("did:example:K").span) != nil)
        #expect(registry.entry(controlling: bytes("did:example:\u{212A}").span) == nil)
    }

    @Test func aMethodIsFoundWithItsKey() throws {
        let found = registry.listing(ofMethod: bytes("did:web:sonnwald.example#key-1").span)
        let listing = try #require(found)
        #expect(listing.entry.id == "tr:sonnwald")
        #expect(try listing.key.publicKey() == fixture.issuer.publicKey)
        #expect(registry.listing(ofMethod: bytes("did:web:sonnwald.example#key-2").span) == nil)
        #expect(listing.entry.key(matching: bytes("did:web:sonnwald.example#key-1").span) === listing.key)
        #expect(listing.entry.key(matching: bytes("did:web:sonnwald.example#key-9").span) == nil)
    }

    /// One entry may list a key once for each use; each is found for its own.
    @Test func aMethodIsFoundForItsUse() throws {
        let name = "did:web:a.example#k"
        func entry(_ uses: String...) -> String {
            let keys = uses.map { #"{"kind": "did_web", "value": "\#(name)", "use": "\#($0)", "status": "active"}"# }
            return #"{"id": "a", "legalNames": [{"text": "A"}], "keys": [\#(keys.joined(separator: ", "))]}"#
        }
        let requests = try fixture.registry(fixture.json(entry("authentication")))
        #expect(requests.listing(ofMethod: bytes(name).span) == nil)
        #expect(requests.listing(ofMethod: bytes(name).span, for: .authentication)?.key.use == .authentication)
        let both = try fixture.registry(fixture.json(entry("authentication", "assertion")))
        #expect(both.listing(ofMethod: bytes(name).span)?.key.use == .assertion)
        #expect(throws: TrustError(.malformed)) {
            try fixture.registry(fixture.json(entry("assertion", "assertion")))
        }
        var evidence = LadderEvidence(methodID: bytes(name), issuer: bytes("did:web:a.example"))
        evidence.issuerName = "A"
        let position = Ladder.position(evidence, in: TrustRegistries([requests]))
        #expect(position.signer == nil && position.next == TrustError(.keyNotListed) && position.hints.isEmpty)
    }

    @Test func aKeyIsFoundWhateverItIsCalled() throws {
        let listings = registry.listings(of: fixture.issuer.publicKey)
        #expect(listings.map(\.key.value) == ["did:web:sonnwald.example#key-1"])
        #expect(listings.first?.entry.key(matching: fixture.issuer.publicKey) != nil)
        #expect(registry.listings(of: fixture.stranger.publicKey).isEmpty)
    }

    @Test func anIdentifierThatChangedHandsBelongsToWhoeverHadItThen() throws {
        func entry(_ id: String, from: String?, to: String?) throws -> String {
            let days = [from.map { #", "from": "\#($0)""# }, to.map { #", "to": "\#($0)""# }].compactMap { $0 }.joined()
            return
                #"{"id": "\#(id)", "legalNames": [{"text": "\#(id)"}], "legalIdentifiers": [{"kind": "did", "value": "did:web:uni.example"\#(days)}, {"kind": "pic", "value": "999999999"\#(days)}]}"#
        }
        let registry = try fixture.registry(
            fixture.json(entry("old", from: nil, to: "2019-12-31")),
            fixture.json(entry("new", from: "2020-01-01", to: nil)))
        let did = bytes("did:web:uni.example")
        #expect(registry.entry(controlling: did.span, on: try day("2019-12-31"))?.id == "old")
        #expect(registry.entry(controlling: did.span, on: try day("2020-01-01"))?.id == "new")
        let pic = LegalIdentifier(kind: "pic", value: "999 999 999")
        #expect(registry.entry(identifiedBy: pic, on: try day("2019-12-31"))?.id == "old")
        #expect(registry.entry(identifiedBy: pic, on: try day("2020-01-01"))?.id == "new")
    }

    @Test func anOfficialNumberIsFoundOnTheDaysItWasThere() throws {
        let number = LegalIdentifier(kind: "national:erhalter", value: "99", country: "AUT")
        #expect(registry.entry(identifiedBy: number, on: try day("2015-08-31"))?.id == "tr:sonnwald")
        #expect(registry.entry(identifiedBy: number, on: try day("2015-09-01")) == nil)
        let abroad = LegalIdentifier(kind: "national:erhalter", value: "99", country: "DEU")
        #expect(registry.entry(identifiedBy: abroad, on: try day("2015-08-31")) == nil)
    }

    @Test(arguments: [
        "Hochschule Sonnwald", "hochschule  SONNWALD", "Hochschule-Sonnwald", "Fachschule Sonnwald", "hsw",
    ])
    func aNameLikeThatOfAnEntryIsAHint(_ name: String) {
        #expect(registry.entries(named: name).map(\.id) == ["tr:sonnwald"])
    }

    @Test(arguments: ["Hochschule", "Hochschule Sonnwalt", "", " ", "—"])
    func anotherNameIsNone(_ name: String) {
        #expect(registry.entries(named: name).isEmpty)
    }

    @Test(arguments: [
        ("Université de Łódź", "UNIVERSITE DE LODZ"), ("Straßburg", "STRASSBURG"), ("Universita\u{300}", "università"),
        ("Πανεπιστήμιο", "πανεπιστημιο"), ("Øresund", "oresund"), ("İstanbul", "istanbul"),
    ])
    func accentsAndCaseDoNotMatterForHints(_ registered: String, _ stated: String) throws {
        let registry = try fixture.registry(fixture.plainEntry("tr:a", name: registered))
        #expect(registry.entries(named: stated).map(\.id) == ["tr:a"])
    }

    /// What was read in January says nothing about who was there in May.
    @Test func aSourceSpeaksUntilTheDayOnWhichItWasRead() throws {
        let early = try fixture.registry(
            fixture.replacing(#""retrieved": "2026-06-01""#, with: #""retrieved": "2026-05-07""#))
        #expect(early.coverage(of: "AUT", on: try day("2026-05-08")) == .complete)
        #expect(early.coverage(of: "AUT", on: try day("2026-05-09")) == .none)
        let undated = try fixture.registry(fixture.replacing(#""retrieved": "2026-06-01","#, with: ""))
        #expect(undated.coverage(of: "AUT", on: try day("2026-05-09")) == .complete)
    }

    /// Credentials and registries write the same number with and without scheme and country in front.
    @Test func aNumberIsFoundInEitherSpelling() throws {
        let bare = LegalIdentifier(kind: "eidas", value: "17207834", country: "EST")
        let whole = LegalIdentifier(kind: "eidas", value: "NTREE-17207834", country: "EST")
        for (listed, stated) in [(bare, whole), (whole, bare), (bare, bare), (whole, whole)] {
            let registry = try fixture.registry(
                fixture.plainEntry("tr:tamme", name: "Tamme", identifiers: [listed]))
            #expect(registry.entry(identifiedBy: stated, on: try day("2026-05-08"))?.id == "tr:tamme")
        }
        let registry = try fixture.registry(fixture.plainEntry("tr:tamme", name: "Tamme", identifiers: [whole]))
        let vat = LegalIdentifier(kind: "eidas", value: "VATEE-17207834", country: "EST")
        #expect(registry.entry(identifiedBy: vat, on: try day("2026-05-08")) == nil)
    }

    @Test func coverageDecidesWhatAMissingEntryMeans() throws {
        #expect(registry.coverage(of: "AUT", on: try day("2026-05-08")) == .complete)
        #expect(registry.coverage(of: "AUT", on: try day("1997-12-31")) == .none)
        #expect(registry.coverage(of: "DEU", on: try day("2026-05-08")) == .none)
        let partial = try fixture.registry(fixture.replacing(#""complete": true"#, with: #""complete": false"#))
        #expect(partial.coverage(of: "AUT", on: try day("2026-05-08")) == .partial)
    }

    @Test func theSourcesOfTheWholeCountToo() throws {
        let source = try #require(registry.entries.first?.sources.first)
        let document = TrustRegistry.document(
            id: "urn:example:registry", number: 1, issued: fixture.issued,
            entries: [fixture.plainEntry("tr:a", name: "A")], sources: [source])
        #expect(try fixture.open(fixture.signed(document)).coverage(of: "AUT", on: day("2026-05-08")) == .complete)
    }

    @Test func aSnapshotSpeaksAboutDaysUpToItsIssue() throws {
        #expect(registry.canSpeak(about: try day("2026-06-01")))
        #expect(registry.canSpeak(about: try day("2026-06-02")))
        #expect(!registry.canSpeak(about: try day("2026-06-03")))
    }

    @Test func successorsAreFollowedInTheirOrder() throws {
        func entry(_ id: String, _ relation: String = "") -> String {
            #"{"id": "\#(id)", "legalNames": [{"text": "\#(id)"}], "relations": [\#(relation)]}"#
        }
        let registry = try fixture.registry(
            fixture.json(entry("a", #"{"type": "succeeded_by", "other": "b", "on": "2010-01-01"}"#)),
            fixture.json(entry("b", #"{"type": "absorbed_by", "other": "c", "on": "2020-01-01"}"#)),
            fixture.json(entry("c", #"{"type": "part_of", "other": "d", "on": "2020-01-01"}"#)),
            fixture.json(entry("d", #"{"type": "succeeded_by", "other": "d2", "on": "2020-01-01"}"#)),
            fixture.json(entry("x", #"{"type": "succeeded_by", "other": "y", "on": "2020-01-01"}"#)),
            fixture.json(entry("y", #"{"type": "succeeded_by", "other": "x", "on": "2020-01-01"}"#)))
        func successors(_ id: String, _ on: String) throws -> [String] {
            let entry = registry.entry(id: bytes(id).span)
            return registry.successors(of: try #require(entry), on: try day(on)).map(\.id)
        }
        #expect(try successors("a", "2009-12-31") == [])
        #expect(try successors("a", "2019-12-31") == ["b"])
        #expect(try successors("a", "2026-01-01") == ["b", "c"])
        #expect(try successors("c", "2026-01-01") == [])
        #expect(try successors("d", "2026-01-01") == [])
        #expect(try successors("x", "2026-01-01") == ["y"])
    }
}
