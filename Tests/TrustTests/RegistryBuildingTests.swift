import Encodings
import Identifiers
import JSON
import Signing
import Testing
import Trust

@Suite struct RegistryBuildingTests {
    let fixture: TrustFixture

    init() throws {
        fixture = try TrustFixture()
    }

    @Test func whatIsBuiltOpens() throws {
        let built = try TrustRegistry.build(
            entries: [fixture.entry()], id: "urn:example:registry", number: 8, issued: fixture.issued,
            validUntil: fixture.now, signer: fixture.anchor)
        let registry = try fixture.open(built)
        #expect(registry.number == 8)
        #expect(registry.validUntil == fixture.now)
        #expect(registry.standing.isAnchored)
    }

    @Test func anEntryThatIsMadeHasNoProblems() throws {
        let entry = RegistryEntry.make(
            id: "tr:a",
            names: [
                LegalName(text: "A", language: "de", period: Period(from: try day("2020-01-01"))),
                LegalName(text: "B", kind: .alias),
            ],
            identifiers: [LegalIdentifier(kind: "vat", value: "ATU1", country: "AUT")],
            places: [RegistryPlace(country: "AUT", region: "AT31", city: "Linz")],
            keys: [
                .init(methodID: "did:web:a.example#key-1", publicKey: fixture.issuer.publicKey),
                .init(
                    methodID: "did:key:\(fixture.stranger.publicKey.multikey)#\(fixture.stranger.publicKey.multikey)",
                    publicKey: fixture.stranger.publicKey, period: Period(to: try day("2027-12-31"))),
            ])
        #expect(RegistryEntry.problems(in: entry).isEmpty)
        let read = try #require(try fixture.registry(entry).entries.first)
        #expect(read.legalNames.map(\.text) == ["A", "B"])
        #expect(read.legalIdentifiers == [LegalIdentifier(kind: "vat", value: "ATU1", country: "AUT")])
        #expect(read.places == [RegistryPlace(country: "AUT", region: "AT31", city: "Linz")])
        #expect(read.keys.map(\.kind) == [.didWeb, .didKey])
        #expect(try read.keys.map { try $0.publicKey() } == [fixture.issuer.publicKey, fixture.stranger.publicKey])
    }

    @Test func nothingIsSignedThatCouldNotBeOpened() throws {
        let broken = try fixture.replacing(#""role": "seat""#, with: #""role": "office""#)
        #expect(throws: TrustError(.value)) {
            try TrustRegistry.build(
                entries: [broken], id: "urn:example:registry", number: 8, issued: fixture.issued, signer: fixture.anchor
            )
        }
        #expect(throws: TrustError(.value)) {
            try TrustRegistry.build(
                entries: [], id: "urn:example:registry", number: 0, issued: fixture.issued, signer: fixture.anchor)
        }
        #expect(throws: TrustError(.value)) {
            try TrustRegistry.build(entries: [], id: "", number: 1, issued: fixture.issued, signer: fixture.anchor)
        }
    }

    /// One that no other number could follow would end the registry.
    @Test func aNumberThatNoneCanFollowIsRefused() throws {
        func build(_ number: Int) throws -> [UInt8] {
            try TrustRegistry.build(
                entries: [fixture.entry()], id: "urn:example:registry", number: number, issued: fixture.issued,
                signer: fixture.anchor)
        }
        #expect(try fixture.open(build(TrustRegistry.mostNumber)).number == (1 << 53) - 2)
        for number in [TrustRegistry.mostNumber + 1, .max] {
            #expect(throws: TrustError(.value)) { try build(number) }
        }
    }

    @Test func everyCodeIsThereOnce() {
        #expect(Set(TrustError.allCodes).count == TrustError.allCodes.count)
        #expect(TrustError.allCodes.allSatisfy { $0.rawValue.split(separator: ".").count == 2 })
    }
}
