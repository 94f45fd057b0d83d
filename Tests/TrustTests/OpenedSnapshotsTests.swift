import Encodings
import JSON
import Signing
import Testing

@testable import Trust

/// A snapshot that was opened before is opened again without checking its proof, and only then.
@Suite struct OpenedSnapshotsTests {
    private let fixture: TrustFixture
    private let bytes: [UInt8]

    init() throws {
        fixture = try TrustFixture()
        bytes = try TrustRegistry.build(
            entries: [JSONDocument(parsing: Array(fixture.entryText().utf8)).root.tree], id: "urn:x", number: 3,
            issued: fixture.issued, signer: fixture.anchor)
    }

    private func open(
        _ bytes: [UInt8], _ opened: OpenedSnapshots?, anchors: [PublicKey]? = nil, now: Instant? = nil
    ) throws(TrustError) -> TrustRegistry {
        try TrustRegistry(
            opening: bytes, anchors: anchors ?? [fixture.anchor.publicKey], opened: opened, now: now ?? fixture.now)
    }

    private func opened() throws -> OpenedSnapshots {
        var opened = OpenedSnapshots()
        opened.note(try open(bytes, nil), bytes: bytes)
        return opened
    }

    @Test func itSaysTheSameTheSecondTime() throws {
        let (first, later) = (try open(bytes, nil), try open(bytes, opened()))
        #expect(first.knownRoot == nil && later.knownRoot != nil)
        #expect(first.digest == later.digest && first.number == later.number && later.standing.isAnchored)
        #expect(first.entries.map(\.qualityAssurance) == later.entries.map(\.qualityAssurance))
        #expect(first.entries.first?.qualityAssurance.count == 2)
        #expect(first.entries.map(\.legalNames) == later.entries.map(\.legalNames))
    }

    /// Every bit of a later file is looked at: one that differs is checked as if it were new.
    @Test func oneBitThatDiffersIsSeen() throws {
        let opened = try opened()
        for position in stride(from: 0, to: bytes.count, by: 7) {
            var changed = bytes
            changed[position] ^= 1
            #expect(opened.snapshot(of: changed, anchors: [fixture.anchor.publicKey]) == nil)
        }
        var changed = bytes
        changed.append(0x20)
        #expect(opened.snapshot(of: changed, anchors: [fixture.anchor.publicKey]) == nil)
    }

    @Test func aForgedSnapshotIsRefusedAsEver() throws {
        let text = String(decoding: bytes, as: UTF8.self)
        let forged = Array(text.replacing("Hochschule Sonnwald", with: "Hochschule Talheim").utf8)
        #expect(throws: TrustError(.signature)) { try open(forged, opened()) }
    }

    @Test func anAnchorThatIsNoLongerNamedDoesNotCount() throws {
        #expect(throws: TrustError(.anchor)) {
            try open(bytes, opened(), anchors: [fixture.stranger.publicKey])
        }
    }

    @Test func ageAndNumbersAreAlwaysLookedAt() throws {
        #expect(throws: TrustError(.stale)) { try open(bytes, opened(), now: Instant("2027-06-15T08:00:00Z")) }
        var remembered = RememberedNumbers()
        let newer = try TrustRegistry.build(
            entries: [], id: "urn:x", number: 4, issued: fixture.issued, signer: fixture.anchor)
        remembered.note(try open(newer, nil))
        #expect(throws: TrustError(.rollback)) {
            try TrustRegistry(
                opening: bytes, anchors: [fixture.anchor.publicKey], remembered: remembered, opened: opened(),
                now: fixture.now)
        }
    }

    @Test func whatNobodySignedIsNotKept() throws {
        var opened = OpenedSnapshots()
        let unsigned = TrustRegistry.document(id: "urn:x", number: 1, issued: fixture.issued, entries: []).bytes()
        let registry = try TrustRegistry(opening: unsigned, anchors: [], allowsUnsigned: true, now: fixture.now)
        opened.note(registry, bytes: unsigned)
        #expect(opened.count == 0)
    }

    @Test func theIndexComesBack() throws {
        let opened = try opened()
        #expect(try OpenedSnapshots(parsing: opened.serialised()) == opened)
        #expect(try OpenedSnapshots(parsing: OpenedSnapshots().serialised()) == OpenedSnapshots())
    }

    /// A damaged index is refused, whatever bit it is; then everything is checked once more.
    @Test func aDamagedIndexIsRefused() throws {
        let file = try opened().serialised()
        for position in file.indices where !isBlank(file[position]) {
            var damaged = file
            damaged[position] ^= 1
            #expect(throws: TrustError(.stateMalformed)) { try OpenedSnapshots(parsing: damaged) }
        }
        for broken in [[], Array("{}".utf8), Array(file.dropLast(20))] {
            #expect(throws: TrustError(.stateMalformed)) { try OpenedSnapshots(parsing: broken) }
        }
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

    @Test func onlySoManyAreKept() throws {
        var opened = OpenedSnapshots()
        for number in 1...OpenedSnapshots.capacity + 1 {
            let bytes = try TrustRegistry.build(
                entries: [], id: "urn:x", number: number, issued: fixture.issued, signer: fixture.anchor)
            opened.note(try open(bytes, nil), bytes: bytes)
        }
        #expect(opened.count == OpenedSnapshots.capacity)
    }

    @Test func theTreeDependsOnEveryPart() {
        let long = [UInt8](repeating: 1, count: 2 * DigestTree.leaf + 5)
        let root = DigestTree.root(of: long)
        for position in [0, DigestTree.leaf - 1, DigestTree.leaf, long.count - 1] {
            var changed = long
            changed[position] = 2
            #expect(DigestTree.root(of: changed) != root)
        }
        #expect(DigestTree.root(of: Array(long.dropLast())) != root)
        #expect(DigestTree.root(of: []) != DigestTree.root(of: [0]))
    }
}
