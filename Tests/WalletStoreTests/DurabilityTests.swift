import Encodings
import Foundation
import GRDB
import Signing
import Testing

@testable import WalletStore

/// What a stopped machine, a full disk and a failing one leave behind: V11, V12, V16.
@Suite struct DurabilityTests {
    /// The files as a killed process would leave them at this moment, in a folder of their own.
    private func killed(_ shelf: Shelf) throws -> Shelf {
        let copy = try Shelf()
        for file in try shelf.files {
            try Shelf.write(Shelf.read(shelf.folder + "/" + file), to: copy.folder + "/" + file)
        }
        return copy
    }

    private func count(_ shelf: Shelf) throws -> Int {
        let wallet = try shelf.open(anchored: false)
        let count = try wallet.list().count
        try wallet.close()
        #expect(try shelf.files == ["learner.wallet"])
        return count
    }

    @Test func everythingAcknowledgedIsThereAfterAKill() throws {
        let shelf = try Shelf(records: 2)
        let wallet = try shelf.open()
        for index in 0..<20 {
            try wallet.add(Shelf.credential(100 + index), origin: "x", at: Shelf.now)
            #expect(try count(killed(shelf)) == 3 + index)
        }
        try wallet.remove(wallet.records(startingWith: "")[0], at: Shelf.now)
        #expect(try count(killed(shelf)) == 21)
        try wallet.close()
    }

    @Test func anUnfinishedChangeIsWhollyAbsentAfterAKill() throws {
        let shelf = try Shelf(records: 2)
        let wallet = try shelf.open()
        var copies: [Shelf] = []
        try wallet.inOneCommit {
            for index in 0..<200 {
                // Large enough that the database has to write before the commit.
                try wallet.add([UInt8(index)] + Array(repeating: 0, count: 50_000), origin: "x", at: Shelf.now)
                if index % 40 == 0 { copies.append(try killed(shelf)) }
            }
            copies.append(try killed(shelf))
        }
        for copy in copies { #expect(try count(copy) == 2) }
        #expect(try count(killed(shelf)) == 202)
        try wallet.close()
    }

    @Test func aTornLogEndsAtTheLastWholeChange() throws {
        let shelf = try Shelf(records: 0)
        let wallet = try shelf.open()
        for index in 0..<5 { try wallet.add(Shelf.credential(index), origin: "x", at: Shelf.now) }
        let copy = try killed(shelf)
        try wallet.close()
        let log = try Shelf.read(copy.path + "-wal")
        let file = try copy.bytes
        var previous = 0
        for length in stride(from: 0, through: log.count, by: 997) {
            try copy.write(file)
            try Shelf.write(Array(log[..<length]), to: copy.path + "-wal")
            let found = try count(copy)
            #expect(found >= previous && found <= 5, "\(length)")
            previous = found
        }
        // With the anchor a log that lost its end is noticed: what was acknowledged is missing.
        try copy.write(file)
        try Shelf.write(Array(log[..<(log.count / 2)]), to: copy.path + "-wal")
        #expect(throws: WalletError(.rolledBack)) {
            try Wallet.open(at: copy.path, with: copy.key, anchor: shelf.anchor, waiting: .zero)
        }
    }

    @Test func aRefusedOpeningLeavesTheLogAsItWas() throws {
        let shelf = try Shelf(records: 1)
        let wallet = try shelf.open()
        try wallet.add(Shelf.credential(7), origin: "x", at: Shelf.now)
        let copy = try killed(shelf)
        try wallet.close()
        let (file, log) = (try copy.bytes, try Shelf.read(copy.path + "-wal"))
        #expect(throws: WalletError(.wrongPassword)) {
            try Wallet.open(at: copy.path, with: .derivedKey(.random(count: 32)), anchor: nil, waiting: .zero)
        }
        #expect(try copy.bytes == file)
        #expect(try Shelf.read(copy.path + "-wal") == log)
        #expect(try count(copy) == 2)
    }

    @Test func aFullDiskLeavesTheOldState() throws {
        let shelf = try Shelf(records: 3)
        let wallet = try shelf.open()
        let before = try wallet.list()
        var pages: Int64 = 0
        try wallet.database.perform { database throws in
            try database.run("PRAGMA page_count") { pages = $0.integer(0) ?? 0 }
            try database.execute(sql: "PRAGMA max_page_count = \(pages)")
        }
        let large = [UInt8](repeating: 3, count: 200_000)
        #expect(throws: WalletError(.noSpace)) { try wallet.add(large, origin: "x", at: Shelf.now) }
        // Also when the caller looks away inside a larger change.
        #expect(throws: WalletError(.noSpace)) {
            try wallet.inOneCommit {
                _ = try? wallet.add(large, origin: "x", at: Shelf.now)
                _ = try? wallet.add([1], origin: "x", at: Shelf.now)
            }
        }
        #expect(try wallet.list() == before)
        try wallet.database.perform { try $0.execute(sql: "PRAGMA max_page_count = 100000") }
        try wallet.add(large, origin: "x", at: Shelf.now)
        try wallet.close()
        #expect(shelf.refusal() == nil)
        #expect(try shelf.with { try $0.list().count } == 4)
    }

    @Test func aFailingDiskEndsTheOpening() throws {
        let shelf = try Shelf(records: 3)
        let wallet = try shelf.open()
        #expect(throws: WalletError(.io)) {
            try wallet.inOneCommit {
                try wallet.add([1], origin: "x", at: Shelf.now)
                try wallet.database.perform { _ in throw DatabaseError(resultCode: .SQLITE_IOERR_FSYNC) }
            }
        }
        // Not retried on the same connection: the system forgets what it could not write.
        #expect(throws: WalletError(.closed)) { try wallet.add([1], origin: "x", at: Shelf.now) }
        try wallet.close()
        try shelf.with { wallet throws in
            #expect(try wallet.list().count == 3)
            try wallet.add([1], origin: "x", at: Shelf.now)
        }
    }

    @Test func anAnchorThatCannotBeWrittenIsReported() throws {
        let shelf = try Shelf(records: 1)
        let wallet = try shelf.open()
        let names = try FileManager.default.contentsOfDirectory(atPath: shelf.anchor.folder)
        let file = shelf.anchor.folder + "/" + names[0]
        try FileManager.default.removeItem(atPath: file)
        try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
        #expect(throws: WalletError(.pathUnsafe)) { try wallet.add([1], origin: "x", at: Shelf.now) }
        try FileManager.default.removeItem(atPath: file)
        // The change is there; it was only not acknowledged.
        #expect(try wallet.list().count == 2)
        try wallet.add([2], origin: "x", at: Shelf.now)
        try wallet.close()
        #expect(try shelf.with { try $0.list().count } == 3)
    }

    @Test(arguments: [
        (ResultCode.SQLITE_FULL, Int32(0), WalletError.Code.noSpace), (.SQLITE_IOERR_WRITE, EDQUOT, .noSpace),
        (.SQLITE_IOERR_WRITE, ENOSPC, .noSpace), (.SQLITE_IOERR_FSYNC, EIO, .io), (.SQLITE_IOERR_READ, EIO, .io),
        (.SQLITE_IOERR_DIR_FSYNC, EIO, .io), (.SQLITE_IOERR_SHORT_READ, 0, .truncated),
        (.SQLITE_IOERR_NOMEM, 0, .noMemory),
        (.SQLITE_NOMEM, 0, .noMemory), (.SQLITE_BUSY, 0, .locked), (.SQLITE_BUSY_RECOVERY, 0, .locked),
        (.SQLITE_CORRUPT, 0, .corrupted), (.SQLITE_CORRUPT, EIO, .io), (.SQLITE_NOTADB, 0, .corrupted),
        (.SQLITE_ERROR, 0, .corrupted),
        (.SQLITE_CANTOPEN, EACCES, .io), (.SQLITE_CANTOPEN, ENOSPC, .noSpace), (.SQLITE_CANTOPEN, ELOOP, .pathUnsafe),
        (.SQLITE_IOERR_WRITE, EROFS, .readOnly), (.SQLITE_READONLY_DBMOVED, 0, .io),
    ])
    func whatTheDatabaseReportsGetsTheWalletsName(result: ResultCode, number: Int32, code: WalletError.Code) {
        let error = WalletError(DatabaseError(resultCode: result), systemError: number, path: "x")
        #expect(error.code == code)
        #expect(error.facts["file"] == "x")
    }

    @Test(arguments: [
        (ResultCode.SQLITE_READONLY, true, WalletError.Code.readOnly), (.SQLITE_READONLY, false, .io),
        (.SQLITE_READONLY_DIRECTORY, true, .readOnly), (.SQLITE_READONLY_DBMOVED, true, .io),
    ])
    func aDiskIsReadOnlyWhenItIs(result: ResultCode, isReadOnly: Bool, code: WalletError.Code) {
        let error = WalletError(DatabaseError(resultCode: result), systemError: 0, path: "x") { _ in isReadOnly }
        #expect(error.code == code)
    }

    @Test(arguments: [
        (ENOSPC, WalletError.Code.noSpace), (EDQUOT, .noSpace), (EROFS, .readOnly), (ENOMEM, .noMemory),
        (ELOOP, .pathUnsafe), (EIO, .io), (EACCES, .io),
    ])
    func whatTheSystemReportsGetsTheWalletsName(number: Int32, code: WalletError.Code) {
        let error = WalletError.system(number, "x")
        #expect(error.code == code)
        #expect(error.facts["file"] == "x")
    }

    @Test func theDatabaseIsOpenedAsDescribed() throws {
        let shelf = try Shelf(records: 1)
        try shelf.with { wallet throws in
            try wallet.database.perform { database throws in
                for (setting, value) in [
                    ("synchronous", 2), ("trusted_schema", 0), ("secure_delete", 1), ("cell_size_check", 1),
                    ("mmap_size", 0),
                    ("temp_store", 2), ("page_size", 4096), ("foreign_keys", 0), ("auto_vacuum", 0),
                    ("user_version", 1),
                    ("application_id", 0x5473_5761),
                ] {
                    var found: Int64?
                    try database.run("PRAGMA \(setting)") { found = $0.integer(0) }
                    // A mapping that is off reports no row at all in some builds.
                    #expect(found ?? 0 == value, "\(setting)")
                }
                for (setting, value) in [("journal_mode", "wal"), ("locking_mode", "exclusive"), ("encoding", "UTF-8")]
                {
                    var found: String?
                    try database.run("PRAGMA \(setting)") { found = $0.text(0) }
                    #expect(found == value, "\(setting)")
                }
                // Defensive mode: the schema cannot be written as if it were data.
                try database.execute(sql: "PRAGMA writable_schema = ON")
                #expect(throws: DatabaseError.self) { try database.execute(sql: "DELETE FROM sqlite_schema") }
            }
        }
    }
}

/// Small files that are old or new, never half.
@Suite struct AtomicFileTests {
    @Test func aFileIsMadeAndReplacedForItsOwnerOnly() throws {
        let shelf = try Shelf()
        let path = shelf.folder + "/small"
        defer { withExtendedLifetime(shelf) {} }
        #expect(try AtomicFile.read(path, limit: 10) == nil)
        try AtomicFile.write([1, 2], to: path)
        #expect(try AtomicFile.read(path, limit: 10) == [1, 2])
        try AtomicFile.write([], to: path)
        #expect(try AtomicFile.read(path, limit: 10) == [])
        #expect(try Shelf.mode(of: path) == 0o600)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: (path as NSString).deletingLastPathComponent) == [
                "small"
            ])
    }

    @Test func whatADeadWriterLeftIsTakenAway() throws {
        let shelf = try Shelf()
        let path = shelf.folder + "/small"
        defer { withExtendedLifetime(shelf) {} }
        let draft = shelf.folder + "/.small.testamur-new"
        try Shelf.write([9, 9, 9, 9], to: draft)
        // A file of the person's own, whatever it is called, is no leftover.
        for name in ["small.new", "small-new"] { try Shelf.write([7], to: shelf.folder + "/" + name) }
        try AtomicFile.write([1], to: path)
        #expect(try AtomicFile.read(path, limit: 10) == [1])
        #expect(!FileManager.default.fileExists(atPath: draft))
        for name in ["small.new", "small-new"] { #expect(try Shelf.read(shelf.folder + "/" + name) == [7]) }
    }

    @Test func aLivingWriterIsNotDisturbed() throws {
        let shelf = try Shelf()
        let path = shelf.folder + "/small"
        defer { withExtendedLifetime(shelf) {} }
        try AtomicFile.write([1], to: path)
        let draft = shelf.folder + "/.small.testamur-new"
        try Shelf.write([9], to: draft)
        let other = try FileDescriptor(opening: draft, O_RDONLY)
        #expect(flock(other.number, LOCK_EX | LOCK_NB) == 0)
        #expect(throws: WalletError(.locked)) { try AtomicFile.write([2], to: path) }
        #expect(try AtomicFile.read(path, limit: 10) == [1])
        #expect(flock(other.number, LOCK_UN) == 0)
        try AtomicFile.write([2], to: path)
        #expect(try AtomicFile.read(path, limit: 10) == [2])
    }

    @Test func aLinkIsNeitherFollowedNorReplaced() throws {
        let shelf = try Shelf()
        let folder = shelf.folder
        defer { withExtendedLifetime(shelf) {} }
        try Shelf.write([7], to: folder + "/target")
        try FileManager.default.createSymbolicLink(atPath: folder + "/small", withDestinationPath: folder + "/target")
        #expect(throws: WalletError(.pathUnsafe)) { try AtomicFile.write([1], to: folder + "/small") }
        #expect(throws: WalletError(.pathUnsafe)) { try AtomicFile.read(folder + "/small", limit: 10) }
        #expect(try Shelf.read(folder + "/target") == [7])
        try FileManager.default.removeItem(atPath: folder + "/small")
        try AtomicFile.write([1], to: folder + "/small")
    }

    @Test func aFileOverTheLimitIsNotRead() throws {
        let shelf = try Shelf()
        let path = shelf.folder + "/small"
        defer { withExtendedLifetime(shelf) {} }
        try AtomicFile.write([1, 2, 3], to: path)
        #expect(throws: WalletError(.tooLarge)) { try AtomicFile.read(path, limit: 2) }
        #expect(try AtomicFile.read(path, limit: 3) == [1, 2, 3])
    }

    @Test func aMissingFolderIsReported() throws {
        let shelf = try Shelf()
        let path = shelf.folder + "/none/small"
        #expect(throws: WalletError(.io)) { try AtomicFile.write([1], to: path) }
    }
}
