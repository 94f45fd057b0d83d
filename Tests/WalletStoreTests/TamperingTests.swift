import Encodings
import GRDB
import TestSupport
import Testing

@testable import WalletStore

/// Somebody with a database program and without the passphrase: V06, V07, V08.
@Suite struct TamperingTests {
    // Two records change places, wholly or in parts; every pair.
    @Test(arguments: [
        ["id"], ["key"], ["body"], ["key", "body"], ["id", "key", "body"],
    ])
    func swappedRowsAreNoticed(columns: [String]) throws {
        let count = 12
        let shelf = try Shelf(records: count)
        let whole = try shelf.bytes
        for first in 1..<count {
            for second in first + 1...count {
                try shelf.write(whole)
                let assignments = columns.map { "\($0) = (SELECT \($0) FROM record AS other WHERE other.number = ?2)" }
                let back = columns.map { "\($0) = (SELECT \($0) FROM kept)" }
                try shelf.tamper { database in
                    try database.run(
                        "CREATE TEMP TABLE kept AS SELECT * FROM record WHERE number = ?", [.integer(Int64(first))])
                    try database.run(
                        "UPDATE record SET \(assignments.joined(separator: ", ")) WHERE number = ?1",
                        [.integer(Int64(first)), .integer(Int64(second))])
                    try database.run(
                        "UPDATE record SET \(back.joined(separator: ", ")) WHERE number = ?", [.integer(Int64(second))])
                }
                #expect(shelf.refusal()?.code == .recordBinding, "\(first) and \(second)")
                #expect(shelf.refusal(checkingRecords: .whenRead)?.code == .recordBinding, "\(first) and \(second)")
            }
        }
        try shelf.write(whole)
        #expect(shelf.refusal() == nil)
    }

    @Test func aRowUnderAnotherNumberIsNoticed() throws {
        let shelf = try Shelf(records: 3)
        let whole = try shelf.bytes
        try shelf.tamper { try $0.run("UPDATE record SET number = 9 WHERE number = 2") }
        #expect(shelf.refusal()?.code == .corrupted)
        try shelf.write(whole)
        try shelf.tamper { database in
            try database.run("UPDATE record SET number = 9 WHERE number = 1")
            try database.run("UPDATE record SET number = 1 WHERE number = 2")
            try database.run("UPDATE record SET number = 2 WHERE number = 9")
        }
        #expect(shelf.refusal()?.code == .recordBinding)
    }

    @Test(arguments: [1, 2, 3])
    func aDeletedRowIsNoticed(number: Int64) throws {
        let shelf = try Shelf(records: 3)
        try shelf.tamper { try $0.run("DELETE FROM record WHERE number = ?", [.integer(number)]) }
        for check in [Wallet.RecordCheck.atOnce, .whenRead] {
            let refusal = shelf.refusal(checkingRecords: check)
            #expect(refusal?.code == .corrupted)
            #expect(refusal?.facts["part"] == "manifest")
        }
    }

    @Test func aCopiedRowIsNoticed() throws {
        let shelf = try Shelf(records: 3)
        try shelf.tamper {
            try $0.run("INSERT INTO record SELECT number + 3, id, key, body FROM record WHERE number = 2")
        }
        for check in [Wallet.RecordCheck.atOnce, .whenRead] {
            #expect(shelf.refusal(checkingRecords: check)?.code == .recordBinding)
        }
    }

    @Test func aRowOfAnotherWalletIsNoticed() throws {
        let (shelf, other) = (try Shelf(records: 3), try Shelf(records: 3))
        let whole = try shelf.bytes
        let foreign = try other.cells("SELECT id, key, body FROM record WHERE number = 2")[0]
        try shelf.tamper {
            try $0.run(
                "INSERT INTO record (number, id, key, body) VALUES (9, ?, ?, ?)", foreign.map(SQLCell.blob))
        }
        #expect(shelf.refusal()?.code == .recordBinding)
        for columns in ["key = ?2, body = ?3", "id = ?1, key = ?2, body = ?3", "body = ?3"] {
            try shelf.write(whole)
            try shelf.tamper { try $0.run("UPDATE record SET \(columns) WHERE number = 2", foreign.map(SQLCell.blob)) }
            #expect(shelf.refusal()?.code == .recordBinding, "\(columns)")
        }
        try shelf.write(whole)
        #expect(shelf.refusal() == nil)
    }

    @Test func anEarlierVersionOfARowIsNoticed() throws {
        let shelf = try Shelf(records: 2)
        let old = try shelf.cells("SELECT id, key, body FROM record WHERE number = 1")[0]
        try shelf.with { try $0.setReport([7], of: $0.list()[0].id) }
        #expect(shelf.refusal() == nil)
        try shelf.tamper {
            try $0.run("UPDATE record SET id = ?, key = ?, body = ? WHERE number = 1", old.map(SQLCell.blob))
        }
        #expect(shelf.refusal()?.code == .recordBinding)
    }

    @Test(arguments: [
        "CREATE VIEW extra AS SELECT 1", "CREATE TABLE extra (a)", "CREATE INDEX extra ON record (id)",
        "CREATE TRIGGER extra AFTER INSERT ON record BEGIN DELETE FROM record; END",
        "ALTER TABLE record ADD COLUMN extra BLOB", "DROP TABLE record", "DELETE FROM header",
        "INSERT INTO header SELECT 2, header, manifest FROM header", "UPDATE header SET id = 2",
    ])
    func aDatabaseThatIsNotAWalletsIsRefused(change: String) throws {
        let shelf = try Shelf(records: 1)
        #expect(shelf.refusal() == nil)
        try shelf.tamper { try $0.execute(sql: change) }
        #expect(shelf.refusal()?.code == .corrupted)
    }

    // A free page that is none: reading would go well, and the next write would destroy a record.
    @Test func aDatabaseThatWouldOverwriteItselfIsNotWrittenTo() throws {
        let shelf = try Shelf(records: 20)
        let whole = try shelf.bytes
        var damaged = whole
        damaged.replaceSubrange(32..<40, with: [0, 0, 0, 4, 0, 0, 0, 1])
        try shelf.write(damaged)
        #expect(shelf.refusal()?.code == .corrupted)
        let wallet = try shelf.open(checkingRecords: .whenRead)
        #expect(try wallet.list().count == 20)
        #expect(throws: WalletError(.corrupted)) { try wallet.add([1], origin: "x", at: Shelf.now) }
        try wallet.close()
        #expect(try shelf.bytes == damaged)
        try shelf.write(whole)
        #expect(shelf.refusal() == nil)
    }

    @Test func whatIsSoundInADamagedWalletCanStillBeRead() throws {
        let shelf = try Shelf(records: 3)
        let body = try shelf.cells("SELECT body FROM record WHERE number = 2")[0][0]
        let start = try #require(try CellSearch.offset(of: body, in: shelf.path))
        var damaged = try shelf.bytes
        damaged[start + 30] ^= 0x10
        try shelf.write(damaged)
        let refusal = shelf.refusal()
        #expect(refusal?.code == .corrupted)
        #expect(refusal?.place == .byte(start))
        let wallet = try shelf.open(checkingRecords: .whenRead)
        let ids = wallet.records(startingWith: "")
        #expect(refusal?.facts["record"] == ids[1].text)
        #expect(try wallet.bytes(of: ids[0]) == Shelf.credential(0))
        #expect(throws: WalletError(.corrupted)) { try wallet.bytes(of: ids[1]) }
        #expect(throws: WalletError(.corrupted)) { try wallet.list() }
        #expect(try wallet.bytes(of: ids[2]) == Shelf.credential(2))
        try wallet.remove(ids[1], at: Shelf.now)
        try wallet.close()
        #expect(shelf.refusal() == nil)
    }
}

/// Accidents anywhere in the file: either the stated reason, or every record reads exactly as before.
@Suite struct DamageTests {
    private static let stated: Set<WalletError.Code> = [
        .corrupted, .recordBinding, .truncated, .trailing, .notAWallet, .versionUnsupported, .headerTampered,
    ]

    /// Nil when the wallet opens with everything as it was, else what was refused.
    private func outcome(of shelf: Shelf, expecting documents: [[UInt8]]) -> WalletError? {
        do {
            let wallet = try shelf.open(anchored: false)
            var found: [[UInt8]] = []
            try wallet.scan { found.append($1) }
            #expect(found == documents)
            #expect(try wallet.holderKeys().count == 1)
            #expect(try wallet.presentations().count == 0)
            try wallet.close()
            return nil
        } catch {
            return error as? WalletError ?? WalletError(.init(rawValue: "\(error)"))
        }
    }

    private func shelf() throws -> (Shelf, [[UInt8]]) {
        let documents = [Shelf.credential(0), Shelf.credential(1), [UInt8](repeating: 0x41, count: 9000)]
        let shelf = try Shelf()
        let wallet = try shelf.create()
        for document in documents { try wallet.add(document, origin: "x", at: Shelf.now) }
        _ = try wallet.holderKey(forIssuer: "did:web:a.example", at: Shelf.now)
        try wallet.close()
        return (shelf, documents)
    }

    @Test func aFlippedBitIsNoticedOrHarmless() throws {
        let (shelf, documents) = try shelf()
        let whole = try shelf.bytes
        var generator = SeededGenerator(seed: 20_260_512)
        var (refused, harmless) = (0, 0)
        for _ in 0..<2_000 {
            var damaged = whole
            let byte = Int.random(in: 0..<whole.count, using: &generator)
            damaged[byte] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            try shelf.write(damaged)
            if let refusal = outcome(of: shelf, expecting: documents) {
                #expect(Self.stated.contains(refusal.code), "byte \(byte): \(refusal)")
                #expect(try shelf.bytes == damaged, "byte \(byte)")
                refused += 1
            } else {
                harmless += 1
            }
        }
        // Both happen: cells fill most of the file, and free space is none of anybody's.
        #expect(refused > 500 && harmless > 100, "refused \(refused), harmless \(harmless)")
    }

    @Test func everyBitOfTheFirstPageIsNoticedOrHarmless() throws {
        let (shelf, documents) = try shelf()
        let whole = try shelf.bytes
        for bit in 0..<100 * 8 {
            var damaged = whole
            damaged[bit / 8] ^= 1 << (bit % 8)
            try shelf.write(damaged)
            if let refusal = outcome(of: shelf, expecting: documents) {
                #expect(Self.stated.contains(refusal.code), "bit \(bit): \(refusal)")
                #expect(try shelf.bytes == damaged, "bit \(bit)")
            }
        }
    }

    // What SQLite would interpret, repair or ignore: a wallet's header has one form.
    @Test(arguments: [16, 17, 18, 19, 20, 21, 22, 23, 44, 47, 52, 55, 56, 59, 64, 67, 72, 91])
    func anotherSettingInTheDatabasesHeaderIsRefused(offset: Int) throws {
        let (shelf, _) = try shelf()
        let whole = try shelf.bytes
        var changed = whole
        changed[offset] ^= 1
        try shelf.write(changed)
        let refusal = shelf.refusal()
        #expect(refusal?.code == .corrupted)
        #expect(refusal?.place == .byte(offset))
        try shelf.write(whole)
        #expect(shelf.refusal() == nil)
    }

    @Test func aShortenedFileIsTruncated() throws {
        let (shelf, _) = try shelf()
        let whole = try shelf.bytes
        var lengths = Array(0..<130) + [whole.count - 1]
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<100 { lengths.append(Int.random(in: 130..<whole.count, using: &generator)) }
        for page in 1..<whole.count / 4096 { lengths += [page * 4096 - 1, page * 4096, page * 4096 + 1] }
        for length in lengths {
            try shelf.write(Array(whole[..<length]))
            #expect(shelf.refusal()?.code == .truncated, "\(length)")
        }
        try shelf.write(whole)
        #expect(shelf.refusal() == nil)
    }

    @Test(arguments: [1, 7, 4095, 4096, 8192, 1 << 20])
    func anAppendedByteIsTrailing(count: Int) throws {
        let (shelf, _) = try shelf()
        let whole = try shelf.bytes
        try shelf.write(whole + [UInt8](repeating: 0, count: count))
        let refusal = shelf.refusal()
        #expect(refusal?.code == .trailing)
        #expect(refusal?.place == .byte(whole.count))
        try shelf.write(whole)
        #expect(shelf.refusal() == nil)
    }
}
