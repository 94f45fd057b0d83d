import Encodings
import JSON
import Signing
import Synchronization
import Testing

@testable import Trust

/// A large snapshot that was opened before is read in parts, and says nothing that its keeper did not sign.
@Suite struct ReopenedSnapshotsTests {
    private let fixture: TrustFixture
    private let bytes: [UInt8]
    private let first: TrustRegistry
    private let opened: OpenedSnapshots
    private let index: OpenedSnapshots.IndexFile

    init() throws {
        let fixture = try TrustFixture()
        self.fixture = fixture
        let text = fixture.entryText()
        let entries = try (0..<700).map { number in
            try fixture.json(
                text.replacing("tr:sonnwald\"", with: "tr:school-\(number)\"")
                    .replacing("sonnwald.example", with: "school-\(number).example")
                    .replacing("VATAT-U00000000", with: "VATAT-U\(10_000_000 + number)")
                    .replacing(#""value": "99""#, with: #""value": "\#(number)""#)
                    .replacing(String(repeating: "0a", count: 32), with: String(fixtureDigits: number)))
        }
        bytes = try TrustRegistry.build(
            entries: entries, id: "urn:x", number: 3, issued: fixture.issued,
            sources: [RegistrySource(registry: "a list", covers: ["SVN"], isComplete: true)], signer: fixture.anchor)
        first = try TrustRegistry(opening: bytes, anchors: [fixture.anchor.publicKey], now: fixture.now)
        var opened = OpenedSnapshots()
        let kept = opened.note(first, bytes: bytes)
        index = try #require(kept)
        self.opened = opened
    }

    private func reopen(
        _ bytes: [UInt8]? = nil, index: [UInt8]? = nil, anchors: [PublicKey]? = nil,
        remembered: RememberedNumbers? = nil, now: Instant? = nil
    ) throws(TrustError) -> TrustRegistry? {
        let bytes = bytes ?? self.bytes
        return try TrustRegistry(
            reopening: SnapshotFile(count: bytes.count) { Array(bytes[$0.clamped(to: bytes.indices)]) },
            anchors: anchors ?? [fixture.anchor.publicKey], opened: opened,
            index: { $0 == self.index.name ? index ?? self.index.bytes : nil }, remembered: remembered,
            now: now ?? fixture.now)
    }

    private func listing(_ number: Int, in registry: TrustRegistry) throws -> RegistryListing? {
        let method = Array("did:web:school-\(number).example#key-1".utf8)
        return registry.listing(ofMethod: method.span, on: try day("2026-06-15"))
    }

    private func entry(_ id: String, in registry: TrustRegistry) -> RegistryEntry? {
        let bytes = Array(id.utf8)
        return registry.entry(id: bytes.span)
    }

    private func numbers(under key: String, in table: RegistryTable) -> [Int] {
        let bytes = Array(key.utf8)
        return table.numbers(for: bytes.span).map { Int($0) }
    }

    @Test func itSaysTheSameAndReadsOnlyWhatIsAsked() throws {
        let read = Mutex(0)
        let bytes = bytes
        let file = SnapshotFile(count: bytes.count) { range in
            read.withLock { $0 += range.count }
            return Array(bytes[range])
        }
        let reopened = try TrustRegistry(
            reopening: file, anchors: [fixture.anchor.publicKey], opened: opened, index: { _ in index.bytes },
            now: fixture.now)
        let later = try #require(reopened)
        #expect(later.id == first.id && later.number == first.number && later.digest == first.digest)
        #expect(later.issued == first.issued && later.standing == first.standing && later.sources == first.sources)
        let today = try day("2026-06-15")
        for registry in [first, later] {
            let found = try listing(412, in: registry)
            let listing = try #require(found)
            #expect(listing.entry.id == "tr:school-412" && listing.entry.qualityAssurance.count == 2)
            let number = LegalIdentifier(kind: "eidas", value: "VATAT-U10000007", country: "AUT")
            #expect(registry.entry(identifiedBy: number, on: today)?.id == "tr:school-7")
            #expect(entry("tr:school-699", in: registry)?.legalIdentifiers.count == 3)
            #expect(entry("tr:school-700", in: registry) == nil)
            #expect(try registry.coverage(of: "AUT", on: day("2026-05-08")) == .complete)
            #expect(registry.coverage(of: "SVN", on: today) == .complete)
            #expect(registry.coverage(of: "DEU", on: today) == .none)
        }
        #expect(TrustRegistries([later]).knowCompromises)
        // Whoever is not listed is looked for by his name, and held against the names and domains of all.
        #expect(later.entries(named: "Nobody's School").isEmpty)
        for registry in [first, later] {
            let stranger = Array("did:web:school-412.example.login.test".utf8)
            let alike = TrustRegistries([registry]).lookalikes(name: "Nobody's School", identifier: stranger.span)
            #expect(alike.map(\.resembles) == ["school-412.example"])
            #expect(alike.map(\.entry.id) == ["tr:school-412"])
        }
        #expect(read.withLock { $0 } < bytes.count / 3)
        #expect(later.fault == nil)
        // Whoever asks for all of them gets all of them.
        #expect(later.entries.map(\.id) == first.entries.map(\.id))
        #expect(later.entries.map(\.keys.count) == first.entries.map(\.keys.count))
        #expect(later.listings(of: fixture.issuer.publicKey).count == 700)
        #expect(later.entries(named: "sonnwald university").count == 700)
        #expect(later.fault == nil)
    }

    /// A part that is not what was signed makes the registry know nobody in it, and say so.
    @Test func aPartThatWasChangedIsNotBelieved() throws {
        let place = try #require(bytes.firstRange(of: Array("tr:school-412".utf8)).map(\.lowerBound))
        var changed = bytes
        changed[place + 3] ^= 1
        let reopened = try reopen(changed)
        let later = try #require(reopened)
        let today = try day("2026-06-15")
        #expect(try listing(1, in: later) != nil && later.fault == nil)
        #expect(try listing(412, in: later) == nil)
        #expect(later.fault == TrustError(.signature))
        #expect(TrustRegistries([first, later]).fault == TrustError(.signature))
        // What is missing from it is not known to be missing.
        #expect(later.coverage(of: "AUT", on: today) == .none)
        #expect(try reopen(changed)?.entries.isEmpty == true)
        // Read as a whole it is refused.
        #expect(throws: TrustError(.signature)) {
            try TrustRegistry(
                opening: changed, anchors: [fixture.anchor.publicKey], opened: opened, now: fixture.now)
        }
    }

    @Test func anotherSnapshotIsOpenedAsAWhole() throws {
        for place in [5, bytes.count - 5] {
            var changed = bytes
            changed[place] ^= 1
            #expect(try reopen(changed) == nil)
        }
        #expect(try reopen(bytes + [0x20]) == nil)
        #expect(try reopen(Array(bytes.dropLast())) == nil)
    }

    @Test func aDamagedIndexIsOfNoUse() throws {
        for place in stride(from: 0, to: index.bytes.count, by: 997) {
            var damaged = index.bytes
            damaged[place] ^= 1
            #expect(try reopen(index: damaged) == nil)
            // Nor does it end in a trap where its digest is not looked at.
            if let read = SnapshotIndex(damaged, limits: .standard) {
                _ = numbers(under: "tr:school-5", in: read.tables.ids)
                _ = read.range(ofEntry: 5)
            }
        }
        for count in [0, 20, 100, index.bytes.count - 1] {
            #expect(SnapshotIndex(Array(index.bytes.prefix(count)), limits: .standard) == nil)
        }
    }

    @Test func anchorsAgeAndNumbersAreAlwaysLookedAt() throws {
        #expect(try reopen(anchors: [fixture.stranger.publicKey]) == nil)
        #expect(throws: TrustError(.stale)) { try reopen(now: Instant("2027-06-15T08:00:00Z")) }
        #expect(throws: TrustError(.notYetValid)) { try reopen(now: Instant("2026-01-15T08:00:00Z")) }
        var remembered = RememberedNumbers()
        let newer = try TrustRegistry.build(
            entries: [], id: "urn:x", number: 4, issued: fixture.issued, signer: fixture.anchor)
        remembered.note(
            try TrustRegistry(opening: newer, anchors: [fixture.anchor.publicKey], now: fixture.now))
        #expect(throws: TrustError(.rollback)) { try reopen(remembered: remembered) }
    }

    @Test func whatIsKeptComesBack() throws {
        #expect(try OpenedSnapshots(parsing: opened.serialised()) == opened)
        #expect(opened.indexNames == [index.name])
        // Opened a second time as a whole, it has the same index and stands there once.
        var again = opened
        let later = try TrustRegistry(
            opening: bytes, anchors: [fixture.anchor.publicKey], opened: opened, now: fixture.now)
        let file = again.note(later, bytes: bytes)
        #expect(file?.bytes == index.bytes)
        #expect(again == opened)
    }

    @Test func keysAreFoundByHalving() throws {
        let keys = ["", "a", "ab", "b", "zz", "ab", "a", "a"].map { Array($0.utf8) }
        let pairs = keys.enumerated().map { (key: $0.element, number: $0.offset) } + [(key: keys[1], number: 7)]
        let written = [9] + SortedTable.serialised(pairs)
        var place = 1
        let read = SortedTable(written, at: &place)
        let table = try #require(read)
        #expect(place == written.count)
        let expected = ["": [0], "a": [1, 6, 7], "ab": [2, 5], "b": [3], "zz": [4], "aa": [], "c": [], "zzz": []]
        for (key, numbers) in expected {
            #expect(self.numbers(under: key, in: .kept(table)) == numbers)
            #expect(self.numbers(under: key, in: .made(ByteTable(pairs))) == numbers)
        }
        place = 0
        let empty = SortedTable(SortedTable.serialised([]), at: &place)
        #expect(empty != nil)
        place = 0
        let short = SortedTable([1, 0, 0], at: &place)
        #expect(short == nil)
    }
}

extension String {
    /// Sixty-four digits that begin with a number: what a certificate's digest looks like.
    fileprivate init(fixtureDigits number: Int) {
        let digits = String(number)
        self = String(repeating: "0", count: 64 - digits.count) + digits
    }
}
