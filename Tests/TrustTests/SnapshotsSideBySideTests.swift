import Encodings
import JSON
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
}
