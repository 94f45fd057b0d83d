import Encodings
import JSON
import Signing
import Testing
import Trust

/// Several snapshots of one registry in one folder.
@Suite struct SnapshotsSideBySideTests {
    private let fixture: TrustFixture

    init() throws { fixture = try TrustFixture() }

    private func snapshot(_ number: Int, name: String = "A") throws -> TrustRegistry {
        try fixture.open(fixture.signed(fixture.document([fixture.plainEntry("tr:a", name: name)], number: number)))
    }

    @Test func theOlderOneIsSetAsideInEitherOrder() throws {
        let (old, new) = (try snapshot(1), try snapshot(2))
        for order in [[old, new], [new, old]] {
            let (kept, refused) = order.withoutOlder()
            #expect(kept.map(\.number) == [2])
            #expect(refused.map(\.error) == [TrustError(.rollback)] && refused.first?.registry === old)
            #expect(refused.first?.error.facts["seen"] == "2")
        }
    }

    @Test func twoThatDifferUnderOneNumberBothGo() throws {
        let (old, one, other) = (try snapshot(1), try snapshot(2), try snapshot(2, name: "B"))
        for order in [[one, other, old], [old, other, one], [other, old, one]] {
            let (kept, refused) = order.withoutOlder()
            #expect(kept.isEmpty && refused.count == 3)
        }
        // A later one settles it.
        let (kept, refused) = [one, other, try snapshot(3)].withoutOlder()
        #expect(kept.map(\.number) == [3] && refused.count == 2)
    }

    @Test func theSameTwiceIsOne() throws {
        let (kept, refused) = [try snapshot(2), try snapshot(2)].withoutOlder()
        #expect(kept.count == 1 && refused.isEmpty)
    }

    @Test func registriesOfOtherNamesStandBesideIt() throws {
        var document = try fixture.document([fixture.plainEntry("tr:a", name: "A")], number: 1)
        document["id"] = "urn:example:other"
        let other = try fixture.open(fixture.signed(document))
        let (kept, refused) = [try snapshot(5), other].withoutOlder()
        #expect(kept.map(\.number) == [5, 1] && refused.isEmpty)
    }

    /// Whoever signs a registry chooses its id and its number.
    @Test func twoAnchorsUnderOneIDSilenceEachOtherAndNobodyWins() throws {
        func signed(_ number: Int, by signer: Ed25519Signer, name: String = "A") throws -> TrustRegistry {
            let document = try fixture.document([fixture.plainEntry("tr:a", name: name)], number: number)
            return try TrustRegistry(
                opening: fixture.signed(document, by: signer),
                anchors: [fixture.anchor.publicKey, fixture.stranger.publicKey], now: fixture.now)
        }
        let (own, older) = (try signed(3, by: fixture.anchor), try signed(2, by: fixture.anchor))
        let (loud, same) = (try signed(999_999, by: fixture.stranger), try signed(3, by: fixture.stranger))
        for order in [[own, loud], [loud, own], [older, loud, own]] {
            let (kept, refused) = order.withoutOlder()
            #expect(kept.isEmpty && refused.map(\.error) == order.map { _ in TrustError(.disputed) })
            let error = try #require(refused.first { $0.registry === own }?.error)
            #expect(error.facts["anchor"] == fixture.anchor.publicKey.multikey)
            #expect(error.facts["other"] == fixture.stranger.publicKey.multikey)
        }
        // Both signed the same, as a keeper does who changes keys.
        let (kept, refused) = [older, own, same].withoutOlder()
        #expect(kept.count == 1 && kept.first === own && refused.map(\.error) == [TrustError(.rollback)])
        // What one of them signed twice is no common ground.
        let twice = [own, try signed(3, by: fixture.anchor, name: "B"), same].withoutOlder()
        #expect(twice.kept.isEmpty && twice.refused.count == 3)
    }
}
