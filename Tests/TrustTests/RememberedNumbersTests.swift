import Encodings
import Identifiers
import JSON
import Signing
import Testing
import Trust

@Suite struct RememberedNumbersTests {
    let fixture: TrustFixture

    init() throws {
        fixture = try TrustFixture()
    }

    private func signed(_ number: Int, name: String = "A") throws -> [UInt8] {
        try fixture.signed(fixture.document([fixture.plainEntry("tr:a", name: name)], number: number))
    }

    @Test func anOlderSnapshotIsRefused() throws {
        var remembered = RememberedNumbers()
        remembered.note(try fixture.open(signed(7)))
        #expect(throws: TrustError(.rollback)) { try fixture.open(signed(6), remembered: remembered) }
        #expect(try fixture.open(signed(7), remembered: remembered).number == 7)
        #expect(try fixture.open(signed(8), remembered: remembered).number == 8)
        #expect(try fixture.open(signed(6)).number == 6)
    }

    @Test func anotherContentUnderTheSameNumberIsRefused() throws {
        var remembered = RememberedNumbers()
        remembered.note(try fixture.open(signed(7)))
        #expect(throws: TrustError(.rollback)) { try fixture.open(signed(7, name: "B"), remembered: remembered) }
    }

    @Test func theSameContentSignedAnewIsTheSameSnapshot() throws {
        var remembered = RememberedNumbers()
        remembered.note(try fixture.open(signed(7)))
        let unsigned = try fixture.document([fixture.plainEntry("tr:a", name: "A")], number: 7).bytes(pretty: true)
        #expect(try fixture.open(unsigned, allowsUnsigned: true, remembered: remembered).number == 7)
    }

    @Test func anotherRegistryHasItsOwnNumbers() throws {
        var remembered = RememberedNumbers()
        remembered.note(try fixture.open(signed(7)))
        var document = try fixture.document(number: 1)
        document["id"] = "urn:example:other"
        #expect(try fixture.open(fixture.signed(document), remembered: remembered).number == 1)
    }

    @Test func whatNoAnchorSignedIsNotRemembered() throws {
        var remembered = RememberedNumbers()
        let unsigned = try fixture.document(number: 1_000_000).bytes()
        remembered.note(try fixture.open(unsigned, allowsUnsigned: true))
        #expect(remembered.registries.isEmpty)
        remembered.note(try fixture.open(signed(7)))
        let older = try fixture.document(number: 6).bytes()
        #expect(throws: TrustError(.rollback)) {
            try fixture.open(older, allowsUnsigned: true, remembered: remembered)
        }
    }

    /// A registry under the usual id, signed by somebody, opened by whoever names these anchors.
    private func opened(
        _ number: Int, by signer: Ed25519Signer, naming anchors: [Ed25519Signer], _ remembered: RememberedNumbers? = nil
    ) throws -> TrustRegistry {
        let document = try fixture.document([fixture.plainEntry("tr:a", name: "A")], number: number)
        return try TrustRegistry(
            opening: fixture.signed(document, by: signer), anchors: anchors.map(\.publicKey), remembered: remembered,
            now: fixture.now)
    }

    /// Anybody can write any id into a registry: the number of one anchor silences no other.
    @Test func anotherAnchorsNumberLastsAsLongAsItIsNamed() throws {
        let (own, other) = (fixture.anchor, fixture.stranger)
        var remembered = RememberedNumbers()
        remembered.note(try opened(999_999, by: other, naming: [own, other]))
        #expect(try opened(3, by: own, naming: [own], remembered).number == 3)
        #expect(throws: TrustError(.rollback)) { try opened(3, by: own, naming: [own, other], remembered) }
        remembered.note(try opened(3, by: own, naming: [own]))
        #expect(throws: TrustError(.rollback)) { try opened(2, by: own, naming: [own], remembered) }
        #expect(try RememberedNumbers(parsing: remembered.serialised()) == remembered)
        #expect(remembered.registries[bytes("urn:example:registry")]?.count == 2)
    }

    @Test func aKeeperWhoChangesKeysGoesOnCounting() throws {
        let (old, new) = (fixture.anchor, fixture.stranger)
        var remembered = RememberedNumbers()
        remembered.note(try opened(5, by: old, naming: [old]))
        #expect(throws: TrustError(.rollback)) { try opened(4, by: new, naming: [old, new], remembered) }
        // The same content under the new key is the same snapshot.
        #expect(try opened(5, by: new, naming: [old, new], remembered).number == 5)
        remembered.note(try opened(6, by: new, naming: [old, new], remembered))
        #expect(throws: TrustError(.rollback)) { try opened(5, by: old, naming: [old, new], remembered) }
    }

    @Test func whatWasRememberedWithoutAnchorsCountsForAll() throws {
        let digest = String(repeating: "0", count: 64)
        let before =
            #"{"type":"TestamurRememberedNumbers","version":1,"registries":[{"id":"urn:example:registry","number":9,"digest":"\#(digest)"}],"statusLists":[]}"#
        var remembered = try RememberedNumbers(parsing: bytes(before))
        for signer in [fixture.anchor, fixture.stranger] {
            #expect(throws: TrustError(.rollback)) { try opened(8, by: signer, naming: [signer], remembered) }
            #expect(throws: TrustError(.rollback)) { try opened(9, by: signer, naming: [signer], remembered) }
            remembered.note(try opened(10, by: signer, naming: [signer], remembered))
        }
        #expect(try RememberedNumbers(parsing: remembered.serialised()) == remembered)
    }

    @Test func ofWhatTwoHaveSeenTheLaterStays() throws {
        let (own, other) = (fixture.anchor, fixture.stranger)
        var (one, two) = (RememberedNumbers(), RememberedNumbers())
        one.note(try opened(7, by: own, naming: [own]))
        one.note(try opened(1, by: other, naming: [other]))
        one.note(statusList: bytes("a"), of: bytes("did:a:b"), version: 5)
        one.note(statusList: bytes("b"), of: bytes("did:a:b"), version: 1)
        one.note(clock: fixture.issued)
        two.note(try opened(6, by: own, naming: [own]))
        two.note(statusList: bytes("a"), of: bytes("did:a:b"), version: 4)
        two.note(statusList: bytes("a"), of: bytes("did:a:c"), version: 9)
        two.note(clock: fixture.now)
        var (there, back) = (one, two)
        there.merge(two)
        back.merge(one)
        #expect(there == back && there.clock == fixture.now)
        let seen = there.registries[bytes("urn:example:registry")]
        #expect(seen?.mapValues(\.number) == [bytes(own.publicKey.multikey): 7, bytes(other.publicKey.multikey): 1])
        #expect(
            there.statusLists
                == [bytes("a"): [bytes("did:a:b"): 5, bytes("did:a:c"): 9], bytes("b"): [bytes("did:a:b"): 1]])
    }

    @Test func nothingEverGoesBack() throws {
        var remembered = RememberedNumbers()
        remembered.note(try fixture.open(signed(7)))
        remembered.note(try fixture.open(signed(6)))
        #expect(remembered.registries[bytes("urn:example:registry")]?.values.map(\.number) == [7])
        remembered.note(statusList: bytes("a"), of: bytes("did:a:b"), version: 5)
        remembered.note(statusList: bytes("a"), of: bytes("did:a:b"), version: 4)
        // Whoever signs a list chooses its address: it says nothing about somebody else's.
        remembered.note(statusList: bytes("a"), of: bytes("did:a:c"), version: 9)
        #expect(remembered.statusLists == [bytes("a"): [bytes("did:a:b"): 5, bytes("did:a:c"): 9]])
        remembered.note(clock: fixture.now)
        remembered.note(clock: fixture.issued)
        #expect(remembered.clock == fixture.now)
    }

    @Test func aClockThatWentBackIsNoticed() {
        var remembered = RememberedNumbers()
        #expect(!remembered.isRegressed(clock: fixture.issued))
        remembered.note(clock: fixture.now)
        #expect(!remembered.isRegressed(clock: fixture.now.adding(seconds: -300)))
        #expect(remembered.isRegressed(clock: fixture.now.adding(seconds: -301)))
    }

    @Test func whatIsWrittenIsReadBack() throws {
        var remembered = RememberedNumbers()
        remembered.note(try fixture.open(signed(7)))
        remembered.note(statusList: bytes("https://b.example/1"), of: bytes("did:web:b.example"), version: 2)
        remembered.note(statusList: bytes("https://b.example/1"), of: bytes("did:web:a.example"), version: 3)
        remembered.note(statusList: bytes("https://a.example/ä"), of: bytes("did:web:b.example"), version: -1)
        remembered.note(clock: fixture.now)
        #expect(try RememberedNumbers(parsing: remembered.serialised()) == remembered)
        #expect(try RememberedNumbers(parsing: RememberedNumbers().serialised()) == RememberedNumbers())
        #expect(remembered.serialised() == (try RememberedNumbers(parsing: remembered.serialised()).serialised()))
    }

    @Test func whatWasRememberedWithoutIssuersIsKept() throws {
        let before =
            #"{"type":"TestamurRememberedNumbers","version":1,"registries":[],"statusLists":[{"id":"a","version":5}]}"#
        var remembered = try RememberedNumbers(parsing: bytes(before))
        #expect(remembered.statusLists == [bytes("a"): [[]: 5]])
        remembered.note(statusList: bytes("a"), of: bytes("did:a:b"), version: 6)
        #expect(try RememberedNumbers(parsing: remembered.serialised()) == remembered)
    }

    @Test(arguments: [
        #"{"type":"TestamurRememberedNumbers","version":1,"statusLists":[],"registries":[{"id":"a","anchor":"","number":1,"digest":"0000000000000000000000000000000000000000000000000000000000000000"}]}"#,
        #"{"type":"TestamurRememberedNumbers","version":1,"registries":[],"statusLists":[{"id":"a","version":1,"issuer":""}]}"#,
        "", "{}", "[]", #"{"type":"TestamurRememberedNumbers","version":2}"#,
        #"{"type":"TestamurRememberedNumbers","version":1,"clock":"now"}"#,
        #"{"type":"TestamurRememberedNumbers","version":1,"registries":[{"id":"a","number":1}]}"#,
        #"{"type":"TestamurRememberedNumbers","version":1,"registries":[{"id":"a","number":1,"digest":"00"}]}"#,
        #"{"type":"TestamurRememberedNumbers","version":1,"statusLists":[{"id":"a"}]}"#,
        #"{"type":"TestamurRememberedNumbers","version":1,"statusLists":{}}"#,
    ])
    func aDamagedFileIsRefusedAndNotTakenForAnEmptyOne(_ text: String) {
        #expect(throws: TrustError(.stateMalformed)) { try RememberedNumbers(parsing: bytes(text)) }
    }
}
