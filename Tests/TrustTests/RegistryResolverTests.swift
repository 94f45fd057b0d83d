import DataIntegrity
import Encodings
import Identifiers
import JSON
import Signing
import Testing
import Trust

@Suite struct RegistryResolverTests {
    let fixture: TrustFixture
    let method = bytes("did:web:sonnwald.example#key-1")

    init() throws {
        fixture = try TrustFixture()
    }

    private func resolver(_ entries: String...) throws -> RegistryResolver {
        let registry = try fixture.open(fixture.signed(fixture.document(entries.map(fixture.json))))
        return RegistryResolver(TrustRegistries([registry]), base: OfflineResolver())
    }

    private func entry(_ id: String, _ key: String) -> String {
        #"{"id": "\#(id)", "legalNames": [{"text": "\#(id)"}], "keys": [{"kind": "did_web", \#(key)}]}"#
    }

    private func listed(_ more: String = #""status": "active""#, key: String? = nil) -> String {
        let key = key ?? fixture.issuer.publicKey.multikey
        return #""value": "did:web:sonnwald.example#key-1", "publicKeyMultibase": "\#(key)", \#(more)"#
    }

    @Test func aListedKeyIsTheKeyDocumentAtHand() throws {
        let resolver = RegistryResolver(TrustRegistries([try fixture.open()]), base: OfflineResolver())
        let found = try resolver.method(method, for: .assertionMethod)
        #expect(found.method.id == "did:web:sonnwald.example#key-1")
        #expect(found.method.controller == "did:web:sonnwald.example")
        #expect(found.method.publicKey == fixture.issuer.publicKey)
        #expect(found.method.expires == (try Instant("2028-01-01T00:00:00Z")))
        #expect(found.method.revoked == nil)
        #expect(
            found.source
                == .registry(
                    entry: "tr:sonnwald", from: try day("2026-01-01"), to: try day("2027-12-31"), status: "active"))
    }

    @Test func aCredentialOfADidWebIsVerifiedOffline() throws {
        let options = ProofOptions(
            verificationMethod: "did:web:sonnwald.example#key-1", created: try Instant("2026-05-12T07:30:00Z"))
        let secured = try DataIntegrity.secured(["name": "X"], options: options, signer: fixture.issuer)
        let root = try JSONDocument(parsing: secured).root
        let listed = RegistryResolver(TrustRegistries([try fixture.open()]), base: OfflineResolver())
        #expect(
            DataIntegrity.verify(root, expecting: .assertion(at: fixture.now), resolver: listed).map(\.isPassed) == [
                true
            ])
        #expect(
            DataIntegrity.verify(root, expecting: .assertion(at: fixture.now), resolver: OfflineResolver())
                .map(\.isPassed) == [false])
    }

    @Test func aRevokedKeyIsHandedOutWithItsDate() throws {
        let resolver = try resolver(entry("a", listed(#""status": "revoked", "to": "2026-03-01""#)))
        let found = try resolver.method(method, for: .assertionMethod).method
        #expect(found.revoked == (try Instant("2026-03-02T00:00:00Z")))
        #expect(found.refusal(at: try Instant("2026-03-01T23:59:59Z")) == nil)
        #expect(found.refusal(at: try Instant("2026-03-02T00:00:00Z")) == IdentifierError(.keyRevoked))
    }

    /// A proof may name the DID alone; that is no way past the registry.
    @Test(arguments: [#""status": "revoked", "to": "2026-03-01""#, #""status": "active""#])
    func aKeyNamedByItsDIDAloneIsTheListedOne(_ standing: String) throws {
        let did = DIDKey.did(for: fixture.issuer.publicKey).text
        let whole = DIDKey.verificationMethod(for: fixture.issuer.publicKey)
        for value in [did, whole] {
            let resolver = try resolver(
                #"{"id": "a", "legalNames": [{"text": "a"}], "keys": [{"kind": "did_key", "value": "\#(value)", \#(standing)}]}"#
            )
            let found = try resolver.method(bytes(did), for: .assertionMethod)
            #expect(try found == resolver.method(bytes(whole), for: .assertionMethod))
            #expect(found.source != .computed && found.method.id == whole)
            #expect((found.method.revoked != nil) == standing.contains("revoked"))
        }
    }

    @Test func anUnlistedKeyIsAskedForElsewhere() throws {
        let resolver = try resolver(entry("a", listed()))
        #expect(throws: IdentifierError(.didUnavailable)) {
            try resolver.method(bytes("did:web:sonnwald.example#key-2"), for: .assertionMethod)
        }
        let didKey = bytes(DIDKey.verificationMethod(for: fixture.stranger.publicKey))
        #expect(try resolver.method(didKey, for: .assertionMethod).method.publicKey == fixture.stranger.publicKey)
    }

    /// Of a key that is only named the listing decides: what one registry took back is not given back by another listing.
    @Test(arguments: [false, true], [true, false])
    func aListingAsRevokedComesFirst(_ isRevokedFirst: Bool, _ isActiveFirst: Bool) throws {
        func named(_ more: String) -> String { entry("a", #""value": "did:web:sonnwald.example#key-1", \#(more)"#) }
        func open(_ entries: [String]) throws -> TrustRegistry {
            try fixture.open(fixture.signed(fixture.document(entries.map(fixture.json))))
        }
        let old = [
            named(#""status": "retired", "from": "2018-01-01", "to": "2019-12-31""#),
            named(#""status": "revoked", "from": "2020-01-01", "to": "2021-12-31""#).replacing(#""a""#, with: #""b""#),
        ]
        let active = named(#""status": "active""#).replacing(#""a""#, with: #""c""#)
        let ordered = isRevokedFirst ? Array(old.reversed()) : old
        let other = try open(ordered)
        let registries = isActiveFirst ? [try open([active]), other] : [other, try open([active])]
        let name = bytes("did:web:sonnwald.example#key-1")
        let found = TrustRegistries(registries).listing(ofMethod: name.span, on: try day("2022-05-08"))
        #expect(found?.key.status == .revoked)
        let before = TrustRegistries(registries).listing(ofMethod: name.span, on: try day("2020-05-08"))
        #expect(before?.key.period.contains(try day("2020-05-08")) == true)
    }

    @Test func aKeyThatIsOnlyNamedIsAskedForElsewhere() throws {
        let resolver = try resolver(entry("a", #""value": "did:web:sonnwald.example#key-1", "status": "active""#))
        #expect(throws: IdentifierError(.didUnavailable)) { try resolver.method(method, for: .assertionMethod) }
    }

    @Test func aKeyIsForTheUseItIsListedFor() throws {
        let resolver = try resolver(entry("a", listed()))
        #expect(throws: IdentifierError(.keyRelationship)) { try resolver.method(method, for: .authentication) }
        let other = try self.resolver(entry("a", listed(#""use": "authentication", "status": "active""#)))
        #expect(throws: IdentifierError(.keyRelationship)) { try other.method(method, for: .assertionMethod) }
        #expect(try other.method(method, for: .authentication).method.publicKey == fixture.issuer.publicKey)
    }

    @Test func twoDifferentKeysUnderOneNameAreAmbiguous() throws {
        let first = try fixture.registry(fixture.json(entry("a", listed())))
        let other = try fixture.registry(
            fixture.json(entry("b", listed(key: fixture.stranger.publicKey.multikey))))
        let both = RegistryResolver(TrustRegistries([first, other]), base: OfflineResolver())
        #expect(throws: IdentifierError(.keyAmbiguous)) { try both.method(method, for: .assertionMethod) }
        let same = RegistryResolver(TrustRegistries([first, first]), base: OfflineResolver())
        #expect(try same.method(method, for: .assertionMethod).method.publicKey == fixture.issuer.publicKey)
    }

    @Test func ofTwoPeriodsTheOneThatLastsCounts() throws {
        let resolver = try resolver(
            entry("a", listed(#""status": "retired", "to": "2025-12-31""#)),
            entry("b", listed(#""status": "active", "from": "2026-01-01""#)))
        #expect(try resolver.method(method, for: .assertionMethod).method.expires == nil)
    }

    /// A registry that has an old listing hides no other, whichever is named first.
    @Test func theOrderOfRegistriesDoesNotMatter() throws {
        let day = try day("2026-05-12")
        func keys(_ entries: [String]) throws -> [(expires: Instant?, revoked: Instant?, status: RegistryKey.Status?)] {
            let registries = try entries.enumerated().map {
                try fixture.registry(fixture.json(entry("r\($0)", listed($1))))
            }
            return try [registries, registries.reversed()].map { order in
                let all = TrustRegistries(order)
                let found = try RegistryResolver(all, base: OfflineResolver()).method(method, for: .assertionMethod)
                return (
                    found.method.expires, found.method.revoked, all.listing(ofMethod: method.span, on: day)?.key.status
                )
            }
        }
        for found in try keys([#""status": "retired", "to": "2025-12-31""#, #""status": "active""#]) {
            #expect(found.expires == nil && found.status == .active)
        }
        for found in try keys([#""status": "revoked", "to": "2026-03-01""#, #""status": "active""#]) {
            #expect(found.revoked == (try Instant("2026-03-02T00:00:00Z")) && found.status == .revoked)
        }
        for found in try keys([
            #""status": "revoked", "to": "2026-03-01""#, #""status": "revoked", "to": "2026-04-01""#,
        ]) {
            #expect(found.revoked == (try Instant("2026-03-02T00:00:00Z")))
        }
        for found in try keys([
            #""status": "revoked", "to": "2026-03-01""#, #""status": "active", "to": "2026-03-01""#,
        ]) {
            #expect(found.revoked != nil)
        }
    }

    // MARK: What is known against a key

    private func web(_ id: String, _ more: String, name: String = "key-1", compromises: String = "[]") -> String {
        let key = fixture.issuer.publicKey.multikey
        let value = "did:web:\(id).example#\(name)"
        return
            #"{"id": "\#(id)", "legalNames": [{"text": "\#(id)"}], "keys": [{"kind": "did_web", "value": "\#(value)", "#
            + #""publicKeyMultibase": "\#(key)", \#(more)}], "compromises": \#(compromises)}"#
    }

    private func objection(_ entries: String..., at instant: String = "2026-06-15T08:00:00Z") throws -> IdentifierError?
    {
        // Each in a registry of its own: the one that knows need not be the one that lists the key.
        let all = TrustRegistries(try entries.map { try fixture.registry(fixture.json($0)) })
        let resolver = RegistryResolver(all, base: OfflineResolver())
        return resolver.objection(
            to: try resolver.method(method, for: .assertionMethod), at: try Instant(instant))
    }

    @Test func nothingIsKnownAgainstAKeyInItsDays() throws {
        #expect(try objection(web("sonnwald", #""status": "active""#)) == nil)
        let retired = web("sonnwald", #""status": "retired", "to": "2026-03-01""#)
        #expect(try objection(retired, at: "2026-03-01T23:59:59Z") == nil)
        #expect(try objection(retired, at: "2026-03-02T00:00:00Z") == IdentifierError(.keyRevoked))
        let later = web("sonnwald", #""status": "active", "from": "2026-03-01""#)
        #expect(try objection(later, at: "2026-02-28T23:59:59Z") == IdentifierError(.keyWindow))
    }

    /// The word of its status is not all that an entry says of a key.
    @Test(arguments: ["active", "retired", "revoked", "compromised"], ["", #", "scope": {"ids": ["urn:example:1"]}"#])
    func aKeyThatAnyEntryKnowsAsCompromisedIsSo(_ status: String, _ scope: String) throws {
        let standing = #""status": "\#(status)", "to": "2026-12-31""#
        func known(_ id: String) -> String {
            #"[{"keys": ["did:web:\#(id).example#key-1"], "since": "2026-01-01"\#(scope)}]"#
        }
        let here = web("sonnwald", standing, compromises: known("sonnwald"))
        #expect(try objection(here) == IdentifierError(.keyCompromised))
        let elsewhere = web("lande", standing, compromises: known("lande"))
        let own = web("sonnwald", #""status": "active""#)
        #expect(try objection(own, elsewhere) == IdentifierError(.keyCompromised))
        guard status != "compromised" else { return }
        #expect(try objection(web("sonnwald", standing)) == nil)
        let other = web("lande", standing, name: "key-2", compromises: known("lande").replacing("key-1", with: "key-2"))
            .replacing(fixture.issuer.publicKey.multikey, with: fixture.stranger.publicKey.multikey)
        #expect(try objection(own, other) == nil)
    }

    /// What was taken back under one name is not given back by another; what was replaced may go on.
    @Test func aKeyThatWasRevokedUnderAnotherNameIsSo() throws {
        let own = web("sonnwald", #""status": "active""#)
        #expect(
            try objection(own, web("lande", #""status": "revoked", "to": "2026-03-01""#))
                == IdentifierError(.keyRevoked))
        #expect(try objection(own, web("lande", #""status": "retired", "to": "2026-03-01""#)) == nil)
        #expect(try objection(own, web("lande", #""status": "revoked", "to": "2026-12-31""#)) == nil)
    }

    /// A key document at hand is no way past the registry that names the key without carrying it.
    @Test(arguments: [(#""status": "revoked", "to": "2026-03-01""#, true), (#""status": "active""#, false)])
    func theDaysOfAKeyThatIsOnlyNamedCount(_ standing: String, _ isObjected: Bool) throws {
        let document = try JSONDocument(
            parsing: bytes(
                #"{"id": "did:web:sonnwald.example", "verificationMethod": [{"id": "did:web:sonnwald.example#key-1", "#
                    + #""type": "Multikey", "controller": "did:web:sonnwald.example", "publicKeyMultibase": ""#
                    + fixture.issuer.publicKey.multikey
                    + #""}], "assertionMethod": ["did:web:sonnwald.example#key-1"]}"#)
        ).root
        let base = OfflineResolver(documents: [
            try ControlledDocument(parsing: document, expecting: DID("did:web:sonnwald.example"))
        ])
        let named = entry("a", #""value": "did:web:sonnwald.example#key-1", \#(standing)"#)
        let all = TrustRegistries([try fixture.registry(fixture.json(named))])
        let resolver = RegistryResolver(all, base: base)
        let found = try resolver.method(method, for: .assertionMethod)
        #expect(found.source == .document("did:web:sonnwald.example"))
        #expect(resolver.objection(to: found, at: fixture.now)?.reason == (isObjected ? "key.revoked" : nil))
    }

    @Test func anUnsoundKeyIsRefusedByItsOwnName() throws {
        let small = "z6MkeTG3bFFSLYVU7VqhgZxqr6YzpaGrQtFMh1uvqGy1vDnP"
        let resolver = try resolver(entry("a", listed(key: small)))
        #expect(throws: IdentifierError(.init(rawValue: "key.small_order"))) {
            try resolver.method(method, for: .assertionMethod)
        }
    }
}
