import Encodings
import Identifiers
import JSON
import Signing
import Testing
import Trust

@Suite struct RegistryEntryTests {
    let fixture: TrustFixture
    let entry: RegistryEntry

    init() throws {
        fixture = try TrustFixture()
        entry = try #require(try fixture.open().entries.first)
    }

    @Test func theNameIsThatOfTheDay() throws {
        #expect(entry.legalName(on: try day("2015-08-31"))?.text == "Fachschule Sonnwald")
        #expect(entry.legalName(on: try day("2015-09-01"), language: "de")?.text == "Hochschule Sonnwald")
        #expect(entry.legalName(on: try day("2026-05-08"), language: "de-AT")?.text == "Hochschule Sonnwald")
        #expect(entry.legalName(on: try day("2026-05-08"), language: "DE")?.text == "Hochschule Sonnwald")
        #expect(entry.legalName(on: try day("2026-05-08"), language: "fr")?.text == "Sonnwald University")
        #expect(entry.legalName(on: try day("1998-08-31")) == nil)
        #expect(entry.names(on: try day("1998-08-31")).map(\.text) == ["HSW"])
    }

    @Test func thePlaceIsThatOfTheDay() throws {
        #expect(entry.places(on: try day("2024-12-31")).map(\.country) == ["AUT", "SVN"])
        #expect(entry.places(on: try day("2025-01-01")).map(\.country) == ["AUT"])
        #expect(entry.country(on: try day("2024-12-31")) == "AUT")
        #expect(entry.country(on: try day("1990-01-01")) == nil)
    }

    @Test func theNumbersAreThoseOfTheDay() throws {
        #expect(entry.legalIdentifiers(on: try day("2015-08-31")).map(\.kind) == ["eidas", "national:erhalter"])
        #expect(entry.legalIdentifiers(on: try day("2015-09-01")).map(\.kind) == ["eidas", "schac"])
    }

    @Test func aPeriodHoldsOnItsFirstAndLastDay() throws {
        let period = Period(from: try day("2026-01-01"), to: try day("2026-12-31"))
        #expect(period.contains(try day("2026-01-01")))
        #expect(period.contains(try day("2026-12-31")))
        #expect(!period.contains(try day("2025-12-31")))
        #expect(!period.contains(try day("2027-01-01")))
        #expect(Period.open.contains(.earliest) && Period.open.contains(.latest))
        #expect(period.overlaps(Period(from: try day("2026-12-31"))))
        #expect(!period.overlaps(Period(from: try day("2027-01-01"))))
        #expect(!period.overlaps(Period(to: try day("2025-12-31"))))
        #expect(period.overlaps(.open))
    }
}

@Suite struct RegistryKeyTests {
    let fixture: TrustFixture

    init() throws {
        fixture = try TrustFixture()
    }

    private func key(_ days: String, _ status: String) throws -> RegistryKey {
        let entry = """
            {"id": "a", "legalNames": [{"text": "A"}], "keys": [{"kind": "did_web", "value": "did:web:a.example#k",
             "publicKeyMultibase": "\(fixture.issuer.publicKey.multikey)", "status": "\(status)"\(days)}],
             "compromises": [{"keys": ["did:web:a.example#k"], "since": "2026-03-01"}]}
            """
        return try #require(try fixture.registry(fixture.json(entry)).entries.first?.keys.first)
    }

    @Test func aKeyCountsOnItsFirstAndLastDay() throws {
        let key = try key(#", "from": "2026-01-01", "to": "2026-12-31""#, "active")
        #expect(key.standing(at: try Instant("2026-01-01T00:00:00Z")) == .inWindow)
        #expect(key.standing(at: try Instant("2026-12-31T23:59:59Z")) == .inWindow)
        #expect(key.standing(at: try Instant("2025-12-31T23:59:59Z")) == .notYet(from: try day("2026-01-01")))
        #expect(key.standing(at: try Instant("2027-01-01T00:00:00Z")) == .ended(on: try day("2026-12-31")))
        #expect(key.standing(at: try Instant("2027-01-01T00:00:00Z")).objection == TrustError(.keyWindow))
        #expect(key.standing(at: try Instant("2025-12-31T23:59:59Z")).objection == TrustError(.keyWindow))
        #expect(key.standing(at: try Instant("2026-06-01T00:00:00Z")).objection == nil)
    }

    @Test func whatARevokedKeySignedBeforeStillCounts() throws {
        let key = try key(#", "to": "2026-03-01""#, "revoked")
        #expect(key.standing(at: try Instant("2026-03-01T23:59:59Z")) == .inWindow)
        #expect(key.standing(at: try Instant("2026-03-02T00:00:00Z")) == .revoked(after: try day("2026-03-01")))
        #expect(key.standing(at: try Instant("2026-03-02T00:00:00Z")).objection == TrustError(.keyRevoked))
    }

    @Test func aSignatureWithoutADateNeedsAKeyWithoutAnEnd() throws {
        #expect(try key("", "active").standing(at: nil) == .inWindow)
        let ended = try key(#", "to": "2026-03-01""#, "retired").standing(at: nil)
        #expect(ended == .undated(end: try day("2026-03-01")))
        #expect(ended.objection == TrustError(.keyWindow))
    }

    @Test func aKeyWithUnsoundBytesIsKeptButNeverHandedOut() throws {
        // All bytes zero: a point of small order, in whose name anybody can sign.
        let small = "z6MkeTG3bFFSLYVU7VqhgZxqr6YzpaGrQtFMh1uvqGy1vDnP"
        let entry = """
            {"id": "a", "legalNames": [{"text": "A"}], "keys": [{"kind": "did_web", "value": "did:web:a.example#k",
             "publicKeyMultibase": "\(small)", "status": "active"}]}
            """
        let registry = try fixture.registry(fixture.json(entry))
        let key = try #require(registry.entries.first?.keys.first)
        #expect(throws: TrustError(.key)) { try key.publicKey() }
        #expect(throws: TrustError(.key)) { try key.publicKey() }
        #expect(RegistryEntry.problems(in: bytes(entry)).map(\.code) == [.key])
        #expect(RegistryEntry.problems(in: bytes(entry)).map(\.place) == [.pointer("/keys/0")])
    }

    @Test func aKeyThatIsOnlyNamedIsNotAtHand() throws {
        let entry = """
            {"id": "a", "legalNames": [{"text": "A"}], "keys": [
              {"kind": "did_web", "value": "did:web:a.example#k", "status": "active"}]}
            """
        let key = try #require(try fixture.registry(fixture.json(entry)).entries.first?.keys.first)
        #expect(!key.isAtHand)
        #expect(try key.publicKey() == nil)
    }

    @Test func aDidKeyIsTheKey() throws {
        let multikey = fixture.issuer.publicKey.multikey
        for value in ["did:key:\(multikey)", "did:key:\(multikey)#\(multikey)"] {
            let entry = """
                {"id": "a", "legalNames": [{"text": "A"}], "keys": [{"kind": "did_key", "value": "\(value)",
                 "status": "active"}]}
                """
            let registry = try fixture.registry(fixture.json(entry))
            #expect(registry.entry(controlling: bytes("did:key:\(multikey)").span) != nil)
            let listing = registry.listing(ofMethod: bytes("did:key:\(multikey)#\(multikey)").span)
            #expect(try listing?.key.publicKey() == fixture.issuer.publicKey)
        }
    }

    @Test func aDidKeyBesideAnotherKeyIsRefused() throws {
        let entry = """
            {"id": "a", "legalNames": [{"text": "A"}], "keys": [{"kind": "did_key", "status": "active",
             "value": "did:key:\(fixture.issuer.publicKey.multikey)",
             "publicKeyMultibase": "\(fixture.stranger.publicKey.multikey)"}]}
            """
        let problems = RegistryEntry.problems(in: bytes(entry))
        #expect(problems.map(\.code) == [.key])
        #expect(problems.first?.facts["cause"] == "key.inconsistent")
    }

    @Test func aJsonWebKeyIsRead() throws {
        let jwk = fixture.issuer.publicKey.jwk.text()
        let entry = """
            {"id": "a", "legalNames": [{"text": "A"}], "keys": [{"kind": "jwk", "status": "active",
             "value": "https://a.example/issuer#k", "jwk": \(jwk)}]}
            """
        let registry = try fixture.registry(fixture.json(entry))
        #expect(registry.listings(of: fixture.issuer.publicKey).count == 1)
        #expect(registry.entry(controlling: bytes("https://a.example/issuer").span) != nil)
    }

    @Test func aDidJwkIsTheKey() throws {
        let jwk = Base64URL.encode(bytes(fixture.issuer.publicKey.jwk.text()))
        let entry = """
            {"id": "a", "legalNames": [{"text": "A"}], "keys": [{"kind": "jwk", "status": "active",
             "value": "did:jwk:\(jwk)"}]}
            """
        let registry = try fixture.registry(fixture.json(entry))
        #expect(registry.listing(ofMethod: bytes("did:jwk:\(jwk)#0").span) != nil)
        #expect(registry.listings(of: fixture.issuer.publicKey).count == 1)
    }

    @Test func aPrivateKeyIsRefused() throws {
        let entry = """
            {"id": "a", "legalNames": [{"text": "A"}], "keys": [{"kind": "jwk", "status": "active",
             "value": "https://a.example/issuer#k", "jwk": {"kty": "OKP", "crv": "Ed25519", "x": "AA", "d": "AA"}}]}
            """
        let problems = RegistryEntry.problems(in: bytes(entry))
        #expect(problems.map(\.code) == [.key])
        #expect(problems.first?.facts["cause"] == "key.private_material")
    }
}

@Suite struct CompromiseTests {
    let fixture: TrustFixture

    init() throws {
        fixture = try TrustFixture()
    }

    private func entry(scope: String) throws -> (RegistryEntry, RegistryKey) {
        let text = """
            {"id": "a", "legalNames": [{"text": "A"}], "keys": [
               {"kind": "did_web", "value": "did:web:a.example#k", "status": "compromised"},
               {"kind": "did_web", "value": "did:web:a.example#other", "status": "active"}],
             "compromises": [{"keys": ["did:web:a.example#k"], "since": "2026-03-01"\(scope)}]}
            """
        let entry = try #require(try fixture.registry(fixture.json(text)).entries.first)
        return (entry, try #require(entry.keys.first))
    }

    @Test func onlyATimeThatSomebodyElseAttestsLetsASignatureStand() throws {
        let (entry, key) = try entry(scope: "")
        #expect(entry.compromise(of: key) != nil)
        #expect(entry.compromise(of: key, provenAt: try Instant("2026-02-28T23:59:59Z")) == nil)
        #expect(entry.compromise(of: key, provenAt: try Instant("2026-03-01T00:00:00Z")) != nil)
    }

    @Test func otherKeysAreNotConcerned() throws {
        let (entry, _) = try entry(scope: "")
        #expect(entry.compromise(of: try #require(entry.keys.last)) == nil)
    }

    @Test func aCompromiseCanBeLimitedToSomeCredentials() throws {
        let (entry, key) = try entry(scope: #", "scope": {"ids": ["urn:uuid:1"]}"#)
        #expect(entry.compromise(of: key, credential: bytes("urn:uuid:1")) != nil)
        #expect(entry.compromise(of: key, credential: bytes("urn:uuid:2")) == nil)
        #expect(entry.compromise(of: key, credential: nil) != nil)
    }

    @Test func aRangeOfSerialNumbersExceptsNothing() throws {
        let (entry, key) = try entry(scope: #", "scope": {"serials": {"first": "01", "last": "02"}}"#)
        #expect(entry.compromise(of: key, credential: bytes("urn:uuid:2")) != nil)
    }

    @Test func aCompromisedKeyMustBeExplained() throws {
        let text = """
            {"id": "a", "legalNames": [{"text": "A"}], "keys": [
               {"kind": "did_web", "value": "did:web:a.example#k", "status": "compromised"}]}
            """
        #expect(RegistryEntry.problems(in: bytes(text)).map(\.code) == [.missing])
    }

    @Test func aCompromiseMustNameKeysOfItsEntry() throws {
        let text = """
            {"id": "a", "legalNames": [{"text": "A"}],
             "compromises": [{"keys": ["did:web:b.example#k"], "since": "2026-03-01"}]}
            """
        #expect(RegistryEntry.problems(in: bytes(text)).map(\.code) == [.reference])
    }
}
