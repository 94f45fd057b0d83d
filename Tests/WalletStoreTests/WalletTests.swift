import Encodings
import Signing
import Testing

@testable import WalletStore

/// What a wallet keeps, and gives back.
@Suite struct WalletTests {
    @Test func aCredentialComesBackByteForByte() throws {
        let shelf = try Shelf()
        let wallet = try shelf.create()
        let documents = [Shelf.credential(1), [0xFF, 0x00, 0x7B], [], Array("not JSON\r\n".utf8)]
        let ids = try documents.map { try wallet.add($0, origin: "file:x", at: Shelf.now).id }
        #expect(try ids.map(wallet.bytes) == documents)
        try wallet.close()
        try shelf.with { wallet throws in
            #expect(try ids.map(wallet.bytes) == documents)
            #expect(try wallet.list().map(\.id) == ids)
        }
    }

    @Test func aRecordSaysWhereItCameFromAndWhen() throws {
        let shelf = try Shelf()
        let wallet = try shelf.create()
        let added = Instant(seconds: 1_778_571_000, nanoseconds: 42)
        let id = try wallet.add([1, 2, 3], origin: "https://a.example/\u{E9}", at: added).id
        let record = try #require(try wallet.list().first)
        #expect(
            record
                == CredentialRecord(
                    id: id, origin: "https://a.example/\u{E9}", added: added, byteCount: 3, hasReport: false))
    }

    @Test func theSameBytesAreTheSameRecordAndNothingIsWritten() throws {
        let shelf = try Shelf(records: 1)
        try shelf.with { wallet throws in
            let first = try wallet.list()
            let generation = wallet.generation
            let again = try wallet.add(Shelf.credential(0), origin: "elsewhere", at: Shelf.now.adding(seconds: 9))
            #expect(again.wasPresent)
            #expect(try wallet.list() == first)
            #expect(wallet.generation == generation)
            let other = try wallet.add(Shelf.credential(0) + [0x20], origin: "elsewhere", at: Shelf.now)
            #expect(!other.wasPresent && other.id != again.id)
        }
    }

    @Test func aReportIsKeptBesideTheCredentialAndCanBeReplaced() throws {
        let shelf = try Shelf(records: 2)
        let id = try shelf.with { wallet throws in
            let id = try #require(try wallet.list().last).id
            #expect(try wallet.report(of: id) == nil)
            try wallet.setReport([1, 2], of: id)
            try wallet.setReport([3], of: id)
            return id
        }
        try shelf.with { wallet throws in
            #expect(try wallet.report(of: id) == [3])
            #expect(try wallet.bytes(of: id) == Shelf.credential(1))
            #expect(try wallet.list().map(\.hasReport) == [false, true])
            try wallet.setReport(nil, of: id)
            #expect(try wallet.report(of: id) == nil)
        }
    }

    @Test func recordsAreFoundByTheFirstDigitsOfTheirName() throws {
        let shelf = try Shelf(records: 20)
        try shelf.with { wallet throws in
            for record in try wallet.list() {
                #expect(wallet.records(startingWith: record.id.text) == [record.id])
                #expect(wallet.records(startingWith: String(record.id.text.prefix(8))) == [record.id])
            }
            #expect(wallet.records(startingWith: "").count == 20)
            #expect(wallet.records(startingWith: "x").isEmpty)
            #expect(try wallet.recordID(of: Shelf.credential(3)) == wallet.list()[3].id)
            #expect(wallet.recordID(of: [1]) == nil)
        }
    }

    @Test func aNameIsReadBackFromItsText() throws {
        let id = RecordID.random()
        #expect(try RecordID(id.text) == id)
        for text in ["", "3fa2", id.text + "00", id.text.uppercased() + "G"] {
            #expect(throws: EncodingError(.hexMalformed)) { try RecordID(text) }
        }
    }

    @Test func anUnknownNameIsRefused() throws {
        let shelf = try Shelf(records: 1)
        try shelf.with { wallet throws in
            let stranger = RecordID.random()
            #expect(throws: WalletError(.recordUnknown)) { try wallet.bytes(of: stranger) }
            #expect(throws: WalletError(.recordUnknown)) { try wallet.report(of: stranger) }
            #expect(throws: WalletError(.recordUnknown)) { try wallet.setReport([1], of: stranger) }
            #expect(throws: WalletError(.recordUnknown)) { try wallet.remove(stranger, at: Shelf.now) }
            #expect(try wallet.bytes(of: wallet.list()[0].id) == Shelf.credential(0))
        }
    }

    @Test func theNameOfAKeyIsNoCredential() throws {
        let shelf = try Shelf(records: 0)
        try shelf.with { wallet throws in
            _ = try wallet.holderKey(forIssuer: "did:web:a.example", at: Shelf.now)
            let key = try #require(wallet.manifest.entries.first).id
            #expect(throws: WalletError(.recordUnknown)) { try wallet.bytes(of: key) }
            #expect(throws: WalletError(.recordUnknown)) { try wallet.remove(key, at: Shelf.now) }
            #expect(try wallet.list().isEmpty)
        }
    }

    @Test func whatIsTooLargeIsRefusedBeforeItIsWritten() throws {
        let shelf = try Shelf()
        let wallet = try shelf.create()
        let limit = WalletFormat.Limit.recordBytes
        #expect(throws: WalletError(.tooLarge)) {
            try wallet.add([UInt8](repeating: 1, count: limit + 1), origin: "x", at: Shelf.now)
        }
        #expect(throws: WalletError(.tooLarge)) {
            try wallet.add([1], origin: String(repeating: "x", count: WalletFormat.Limit.textBytes + 1), at: Shelf.now)
        }
        #expect(wallet.generation == 1)
        let id = try wallet.add([UInt8](repeating: 1, count: limit), origin: "x", at: Shelf.now).id
        #expect(try wallet.bytes(of: id).count == limit)
    }

    private struct Stop: Error {}

    @Test func severalChangesAreAllOrNothing() throws {
        let shelf = try Shelf(records: 2)
        let wallet = try shelf.open()
        let before = try wallet.list()
        let generation = wallet.generation
        #expect(throws: Stop.self) {
            try wallet.inOneCommit {
                try wallet.add([1], origin: "a", at: Shelf.now)
                try wallet.remove(before[0].id, at: Shelf.now)
                _ = try wallet.holderKey(forIssuer: "did:web:a.example", at: Shelf.now)
                throw Stop()
            }
        }
        #expect(try wallet.list() == before)
        #expect(try wallet.holderKeys().isEmpty)
        #expect(wallet.generation == generation)
        try wallet.close()
        #expect(try shelf.with { try $0.list() } == before)
    }

    @Test func severalChangesAreOneGeneration() throws {
        let shelf = try Shelf(records: 2)
        let wallet = try shelf.open()
        let generation = wallet.generation
        try wallet.inOneCommit {
            try wallet.add([1], origin: "a", at: Shelf.now)
            try wallet.inOneCommit { try wallet.add([2], origin: "a", at: Shelf.now) }
        }
        #expect(wallet.generation == generation + 1)
        try wallet.close()
        #expect(try shelf.with { try $0.list().count } == 4)
    }

    @Test func aCommitWithoutChangeWritesNothing() throws {
        let shelf = try Shelf(records: 1)
        let before = try shelf.bytes
        try shelf.with { wallet throws in
            try wallet.inOneCommit {}
            _ = try wallet.list()
        }
        #expect(try shelf.bytes == before)
    }

    @Test func removedIsRemovedAndTheRestStays() throws {
        let shelf = try Shelf(records: 5)
        let kept = try shelf.with { wallet throws in
            let records = try wallet.list()
            try wallet.remove(records[1].id, at: Shelf.now)
            try wallet.remove(records[4].id, at: Shelf.now)
            #expect(throws: WalletError(.recordUnknown)) { try wallet.bytes(of: records[1].id) }
            return [records[0], records[2], records[3]]
        }
        try shelf.with { wallet throws in
            #expect(try wallet.list() == kept)
            let again = try wallet.add(Shelf.credential(1), origin: "again", at: Shelf.now)
            #expect(!again.wasPresent)
            #expect(try wallet.bytes(of: again.id) == Shelf.credential(1))
        }
    }

    @Test func aClosedWalletIsOneFileForItsOwnerOnly() throws {
        let shelf = try Shelf()
        let wallet = try shelf.create()
        try wallet.add([1], origin: "x", at: Shelf.now)
        for file in try shelf.files { #expect(try Shelf.mode(of: shelf.folder + "/" + file) == 0o600, "\(file)") }
        #expect(try shelf.files == ["learner.wallet", "learner.wallet-lock", "learner.wallet-wal"])
        try wallet.close()
        #expect(try shelf.files == ["learner.wallet"])
        #expect(try Shelf.mode(of: shelf.path) == 0o600)
    }

    @Test func aWalletThatIsClosedTakesNothing() throws {
        let shelf = try Shelf()
        let wallet = try shelf.create()
        let id = try wallet.add([1], origin: "x", at: Shelf.now).id
        try wallet.close()
        try wallet.close()
        #expect(throws: WalletError(.closed)) { try wallet.add([2], origin: "x", at: Shelf.now) }
        #expect(throws: WalletError(.closed)) { try wallet.bytes(of: id) }
        #expect(throws: WalletError(.closed)) { try wallet.list() }
        #expect(throws: WalletError(.closed)) { try wallet.holderKeys() }
        #expect(throws: WalletError(.closed)) { try wallet.presentations() }
        #expect(throws: WalletError(.closed)) { try wallet.holderKey(forIssuer: "x", at: Shelf.now) }
        #expect(throws: WalletError(.closed)) { try wallet.present([id], challenge: "c", domain: "d", at: Shelf.now) }
        #expect(throws: WalletError(.closed)) { try wallet.changeKey(to: shelf.key, at: Shelf.now) }
    }

    @Test func aWalletThatIsLetGoWithoutClosingLosesNothing() throws {
        let shelf = try Shelf()
        do {
            let wallet = try shelf.create()
            try wallet.add([1], origin: "x", at: Shelf.now)
        }
        #expect(try shelf.with { try $0.list().count } == 1)
    }

    @Test func theClosureFormClosesAlsoAfterAFailure() throws {
        let shelf = try Shelf()
        let passphrase = try secret("correct horse")
        try Wallet.create(at: shelf.path, passphrase: passphrase, cost: .floor, anchor: nil).close()
        #expect(throws: Stop.self) {
            try Wallet.unlocked(at: shelf.path, passphrase: passphrase, anchor: nil) { wallet throws in
                try wallet.add([1], origin: "x", at: Shelf.now)
                throw Stop()
            }
        }
        #expect(try shelf.files == ["learner.wallet"])
        let count = try Wallet.unlocked(at: shelf.path, passphrase: passphrase, anchor: nil) { try $0.list().count }
        #expect(count == 1)
    }

    @Test func nothingIsOverwrittenByCreating() throws {
        let shelf = try Shelf(records: 1)
        let before = try shelf.bytes
        #expect(throws: WalletError(.exists)) { try shelf.create() }
        #expect(try shelf.bytes == before)
        // The log of a wallet that was taken away would be played into the new one.
        let other = try Shelf()
        try Shelf.write([1], to: other.path + "-wal")
        #expect(throws: WalletError(.exists)) { try other.create() }
    }

    @Test func whatAKilledCreationLeftIsTakenAway() throws {
        let shelf = try Shelf()
        for suffix in ["", "-wal", "-journal"] {
            try Shelf.write([1, 2, 3], to: shelf.folder + "/.learner.wallet.testamur-new" + suffix)
        }
        try Shelf.write([], to: shelf.path + "-lock")
        try shelf.create().close()
        #expect(try shelf.files == ["learner.wallet"])
    }

    // Another wallet may well be called so.
    @Test func aNeighbourWithASimilarNameSurvives() throws {
        let shelf = try Shelf()
        let names = ["-new", "-new-wal", ".new", "-backup", "-restore"]
        for suffix in names { try Shelf.write([1, 2, 3], to: shelf.path + suffix) }
        try shelf.create().close()
        try shelf.with { _ = try $0.add([1], origin: "x", at: Shelf.now) }
        for suffix in names { #expect(try Shelf.read(shelf.path + suffix) == [1, 2, 3]) }
        #expect(try shelf.files.count == 1 + names.count)
    }
}
