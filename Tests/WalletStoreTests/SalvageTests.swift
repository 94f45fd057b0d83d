import Encodings
import TestSupport
import Testing

@testable import WalletStore

/// What is sound in a damaged wallet is given out, and what is damaged is named: V06.
@Suite struct SalvageTests {
    /// Changes one bit in the body of a record.
    private func damage(_ number: Int, of shelf: Shelf) throws {
        let body = try shelf.cells("SELECT body FROM record WHERE number = \(number)")[0][0]
        let start = try #require(try CellSearch.offset(of: body, in: shelf.path))
        var bytes = try shelf.bytes
        bytes[start + 30] ^= 0x10
        try shelf.write(bytes)
    }

    @Test func theSoundRecordsOfADamagedWalletAreListed() throws {
        let shelf = try Shelf(records: 4)
        let ids = try shelf.with { $0.records(startingWith: "") }
        try damage(2, of: shelf)
        #expect(shelf.refusal()?.code == .corrupted)
        let wallet = try shelf.open(checkingRecords: .whenRead)
        let damaged = try wallet.setDamagedAside()
        #expect(damaged.map(\.id) == [ids[1]] && damaged[0].isCredential && !damaged[0].isParcel)
        #expect(try wallet.list().map(\.id) == [ids[0], ids[2], ids[3]])
        #expect(try wallet.cards(at: Shelf.now).map(\.record.id) == [ids[0], ids[2], ids[3]])
        #expect(throws: WalletError(.corrupted)) { try wallet.bytes(of: ids[1]) }
        try wallet.remove(ids[1], at: Shelf.now)
        #expect(wallet.damagedRecords.isEmpty)
        // The same credential may come in again, and is in the lists.
        try wallet.add(Shelf.credential(1), origin: "x", at: Shelf.now)
        #expect(try wallet.list().count == 4)
        try wallet.close()
        #expect(shelf.refusal() == nil)
    }

    @Test func aSoundWalletHasNothingToSetAside() throws {
        let shelf = try Shelf(records: 3)
        let wallet = try shelf.open(checkingRecords: .whenRead)
        #expect(try wallet.setDamagedAside().isEmpty)
        #expect(try wallet.list().count == 3)
        try wallet.close()
    }

    // What was exchanged is no damage: it is refused as ever, and nothing is passed over.
    @Test func whatDoesNotBelongThereIsNotPassedOver() throws {
        let shelf = try Shelf(records: 3)
        try shelf.tamper { database in
            try database.run("CREATE TEMP TABLE kept AS SELECT * FROM record WHERE number = 1")
            try database.run(
                "UPDATE record SET body = (SELECT body FROM record AS other WHERE other.number = 2) WHERE number = 1")
            try database.run("UPDATE record SET body = (SELECT body FROM kept) WHERE number = 2")
        }
        let wallet = try shelf.open(checkingRecords: .whenRead)
        #expect(throws: WalletError(.recordBinding)) { try wallet.setDamagedAside() }
        try wallet.close()
    }

    /// The list is sound and names a record whose row is not there, or says that it is another: no more than damage.
    @Test(arguments: [
        ("UPDATE record SET id = zeroblob(16) WHERE number = 2", WalletError.Code.recordBinding),
        ("UPDATE record SET id = x'00' WHERE number = 2", .recordBinding),
        ("DELETE FROM record WHERE number = 2", .corrupted),
        ("UPDATE record SET number = 9 WHERE number = 2", .corrupted),
    ])
    func aRowThatIsMissingOrMisnamedIsLeftOut(change: String, code: WalletError.Code) throws {
        let shelf = try Shelf(records: 4)
        let ids = try shelf.with { $0.records(startingWith: "") }
        try shelf.tamper { try $0.run(change) }
        // Without the wish to save what can be saved nothing is passed over.
        for check in [Wallet.RecordCheck.atOnce, .whenRead] {
            #expect(shelf.refusal(checkingRecords: check)?.code == code)
        }
        let wallet = try shelf.open(checkingRecords: .salvaging)
        let damaged = try wallet.setDamagedAside()
        #expect(damaged.map(\.id) == [ids[1]] && damaged.map(\.kind) == [.credential])
        #expect(try wallet.list().map(\.id) == [ids[0], ids[2], ids[3]])
        try wallet.remove(ids[1], at: Shelf.now)
        try wallet.close()
        #expect(shelf.refusal() == nil)
        #expect(try shelf.cells("SELECT id, key, body FROM record").count == 5)
    }

    /// A row that the list does not have, or one in the place of another, is no damage.
    @Test(arguments: [
        "INSERT INTO record SELECT 9, id, key, body FROM record WHERE number = 2",
        "INSERT INTO record SELECT 9, x'00', key, body FROM record WHERE number = 2",
        "UPDATE record SET id = (SELECT id FROM record AS other WHERE other.number = 3) WHERE number = 2",
        "UPDATE record SET id = zeroblob(16), key = (SELECT key FROM record AS other WHERE other.number = 3), "
            + "body = (SELECT body FROM record AS other WHERE other.number = 3) WHERE number = 2",
    ])
    func aForeignRowIsNeverPassedOver(change: String) throws {
        let shelf = try Shelf(records: 4)
        try shelf.tamper { try $0.run(change) }
        #expect(throws: WalletError(.recordBinding)) {
            let wallet = try shelf.open(checkingRecords: .salvaging)
            try wallet.setDamagedAside()
        }
    }

    @Test func aSoundWalletIsSalvagedWhole() throws {
        let shelf = try Shelf(records: 3)
        let wallet = try shelf.open(checkingRecords: .salvaging)
        #expect(try wallet.setDamagedAside().isEmpty && wallet.list().count == 3)
        try wallet.close()
    }

    @Test func aLostKeyIsCalledSo() throws {
        let shelf = try Shelf()
        let wallet = try shelf.create()
        _ = try wallet.holderKey(forIssuer: "did:web:sonnwald.example", at: Shelf.now)
        try wallet.close()
        try damage(1, of: shelf)
        let other = try shelf.open(checkingRecords: .salvaging)
        #expect(try other.setDamagedAside().map(\.kind) == [.holderKey])
        try other.close()
    }

    @Test func aDamagedManifestIsRefusedAsEver() throws {
        let shelf = try Shelf(records: 3)
        let cell = try shelf.cells("SELECT manifest FROM header")[0][0]
        let start = try #require(try CellSearch.offset(of: cell, in: shelf.path))
        var bytes = try shelf.bytes
        bytes[start + 30] ^= 0x10
        try shelf.write(bytes)
        #expect(throws: WalletError(.corrupted)) { try shelf.open(checkingRecords: .whenRead) }
    }

    // The lines of the log that are left are read; the one after the gap has nothing to be held against.
    @Test(arguments: [1, 2, 3])
    func aDamagedLineOfTheLogIsLeftOut(damaged: Int) throws {
        let shelf = try Shelf()
        let wallet = try shelf.create()
        for index in 0..<3 {
            try wallet.add(Shelf.credential(index), origin: "x", at: Instant(seconds: Shelf.now.seconds + Int64(index)))
        }
        try wallet.close()
        // Each credential is followed by its line.
        try damage(2 * damaged, of: shelf)
        let other = try shelf.open(checkingRecords: .whenRead)
        #expect(throws: WalletError(.corrupted)) { try other.activity() }
        let found = try other.setDamagedAside()
        #expect(found.count == 1 && !found[0].isCredential && !found[0].isParcel)
        #expect(try other.activity().count == 2)
        #expect(try other.list().count == 3)
        try other.close()
    }

    /// No export has the keys; a merge into a sound wallet has everything that can be read.
    @Test func aSoundWalletTakesWhatIsLeftWithItsKeys() throws {
        let (shelf, new) = (try Shelf(records: 3), try Shelf())
        let issuer = "did:web:sonnwald.example"
        let did = try shelf.with { try $0.holderKey(forIssuer: issuer, at: Shelf.now) }
        let ids = try shelf.with { $0.records(startingWith: "") }
        try damage(2, of: shelf)
        let (other, mine) = (try shelf.open(checkingRecords: .whenRead), try new.create())
        // Not before it is said what is left out.
        #expect(throws: WalletError(.corrupted)) { try mine.merge(other, at: Shelf.now) }
        #expect(try mine.list().isEmpty && mine.holderKeys().isEmpty)
        #expect(try other.setDamagedAside().map(\.id) == [ids[1]])
        let merged = try mine.merge(other, at: Shelf.now)
        #expect(merged.credentials == 2 && merged.keys == 1)
        #expect(try mine.holderKey(forIssuer: issuer, at: Shelf.now) == did)
        #expect(try mine.list().count == 2)
        #expect(other.damagedRecords.map(\.id) == [ids[1]])
        try mine.close()
        try other.close()
        #expect(new.refusal() == nil)
    }

    @Test func noBackupPassesOverWhatIsDamaged() throws {
        let shelf = try Shelf(records: 3)
        try shelf.with { _ = try $0.makeRecoveryCode(at: Shelf.now) }
        try damage(1, of: shelf)
        let wallet = try shelf.open(checkingRecords: .whenRead)
        try wallet.setDamagedAside()
        #expect(throws: WalletError(.backupTampered)) {
            try wallet.backUp(to: shelf.folder + "/stick", at: Shelf.now)
        }
        #expect(try !shelf.files.contains("stick"))
        try wallet.close()
    }
}
