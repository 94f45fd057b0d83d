import Encodings
import Foundation
import GRDB
import Synchronization
import TestSupport
import Testing

@testable import WalletStore

/// Which files are taken for a wallet, and where they may lie: V14, V15.
@Suite struct FileTests {
    private func chmod(_ path: String, _ mode: Int) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }

    @Test func whereThereIsNothingThereIsNoWallet() throws {
        let shelf = try Shelf()
        for path in [shelf.path, shelf.folder + "/none/x.wallet", "", shelf.folder + "/", "a\0b", shelf.folder + "/.."]
        {
            #expect(throws: WalletError(.notFound), "\(path)") { try shelf.open(at: path) }
        }
        #expect(try shelf.files.isEmpty)
    }

    @Test(arguments: [
        (0o644, "mode"), (0o640, "mode"), (0o660, "mode"),
        (0o700, "own_mode"), (0o400, "own_mode"), (0o4600, "own_mode"),
    ])
    func aFileWithOtherRightsIsRefused(mode: Int, problem: String) throws {
        let shelf = try Shelf(records: 1)
        try chmod(shelf.path, mode)
        let refusal = shelf.refusal()
        #expect(refusal?.code == .pathUnsafe)
        #expect(refusal?.facts["problem"] == problem)
        try chmod(shelf.path, 0o600)
        #expect(shelf.refusal() == nil)
    }

    /// Of eight programs at one wallet each takes its lock away at the end: another may be looking at it just then.
    @Test func aLockThatIsTakenAwayWhileItIsLookedAtIsNobodysSecondName() throws {
        let shelf = try Shelf(records: 1)
        var status = try #require(try linkStatus(of: shelf.path))
        status.st_nlink = 0
        try WalletLocation.check(status, of: shelf.path)
        status.st_nlink = 2
        let refusal = #expect(throws: WalletError.self) { try WalletLocation.check(status, of: shelf.path) }
        #expect(refusal?.facts["problem"] == "hard_link")
    }

    @Test(arguments: [0o777, 0o770, 0o702, 0o720, 0o1777])
    func aFolderThatOthersMayWriteToIsRefused(mode: Int) throws {
        let shelf = try Shelf(records: 1)
        try chmod(shelf.folder, mode)
        let refusal = shelf.refusal()
        #expect(refusal?.code == .pathUnsafe)
        #expect(refusal?.facts["problem"] == "folder_writable")
        #expect(throws: WalletError(.pathUnsafe)) {
            try Wallet.create(at: shelf.folder + "/second.wallet", with: shelf.key, anchor: nil)
        }
        try chmod(shelf.folder, 0o755)
        #expect(shelf.refusal() == nil)
        try chmod(shelf.folder, 0o700)
        #expect(try shelf.files == ["learner.wallet"])
    }

    @Test func aLinkIsRefusedAndAFolderBehindALinkIsNot() throws {
        let shelf = try Shelf(records: 1)
        let link = shelf.folder + "/link.wallet"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: shelf.path)
        let refusal = #expect(throws: WalletError.self) { try shelf.open(at: link) }
        #expect(refusal?.code == .pathUnsafe)
        #expect(refusal?.facts["problem"] == "symlink")
        try FileManager.default.removeItem(atPath: link)

        let door = try Shelf()
        try FileManager.default.createSymbolicLink(atPath: door.folder + "/door", withDestinationPath: shelf.folder)
        try shelf.open(at: door.folder + "/door/learner.wallet").close()
    }

    @Test func aSecondNameOfTheFileIsRefused() throws {
        let shelf = try Shelf(records: 1)
        let second = shelf.folder + "/second"
        try FileManager.default.linkItem(atPath: shelf.path, toPath: second)
        #expect(shelf.refusal()?.facts["problem"] == "hard_link")
        try FileManager.default.removeItem(atPath: second)
        #expect(shelf.refusal() == nil)
    }

    @Test func aFolderInPlaceOfTheFileIsRefused() throws {
        let shelf = try Shelf()
        try FileManager.default.createDirectory(atPath: shelf.path, withIntermediateDirectories: false)
        #expect(shelf.refusal()?.facts["problem"] == "kind")
    }

    @Test(arguments: ["-wal", "-journal", "-lock"])
    func whatOthersPutBesideTheWalletIsNotRead(suffix: String) throws {
        let shelf = try Shelf(records: 1)
        let target = shelf.folder + "/target"
        try Shelf.write([1, 2, 3], to: target)
        let beside = shelf.path + suffix
        try FileManager.default.createSymbolicLink(atPath: beside, withDestinationPath: target)
        #expect(shelf.refusal()?.code == .pathUnsafe)
        try FileManager.default.removeItem(atPath: beside)
        try Shelf.write([1, 2, 3], to: beside)
        try chmod(beside, 0o644)
        #expect(shelf.refusal()?.code == .pathUnsafe)
        try FileManager.default.removeItem(atPath: beside)
        #expect(shelf.refusal() == nil)
        #expect(try Shelf.read(target) == [1, 2, 3])
    }

    @Test func aFileThatHoldsSomethingIsNoLock() throws {
        let shelf = try Shelf(records: 1)
        let notes = shelf.path + "-lock"
        try Shelf.write([1, 2, 3], to: notes)
        #expect(shelf.refusal()?.code == .pathUnsafe)
        #expect(shelf.refusal()?.facts["problem"] == "lock")
        #expect(try Shelf.read(notes) == [1, 2, 3])
        try Shelf.write([], to: notes)
        #expect(shelf.refusal() == nil)
    }

    @Test func anotherKindOfFileIsNoWallet() throws {
        let shelf = try Shelf(records: 1)
        let whole = try shelf.bytes
        let other = try Shelf()
        let foreign = other.folder + "/foreign.sqlite"
        try DatabaseQueue(path: foreign).write { try $0.execute(sql: "CREATE TABLE a (b)") }
        for bytes in [Array("PK\u{3}\u{4}".utf8), Array(repeating: 0, count: 4096), try Shelf.read(foreign)] {
            try shelf.write(bytes)
            #expect(shelf.refusal()?.code == .notAWallet)
        }
        try shelf.write(whole)
        #expect(shelf.refusal() == nil)
    }

    // A newer program's wallet is not touched, not even by opening it.
    @Test func aNewerFormatIsRefusedAndNothingIsWritten() throws {
        let shelf = try Shelf(records: 1)
        let whole = try shelf.bytes
        var newer = whole
        newer[63] = 2
        try shelf.write(newer)
        let refusal = shelf.refusal()
        #expect(refusal?.code == .versionUnsupported)
        #expect(refusal?.facts["found"] == "2")
        #expect(try shelf.bytes == newer)
        #expect(try shelf.files == ["learner.wallet"])
        try shelf.write(whole)
        #expect(shelf.refusal() == nil)
    }
}

/// One program at a time: V13.
@Suite struct LockTests {
    @Test func aSecondOpeningWaitsAndIsRefused() throws {
        let shelf = try Shelf(records: 1)
        let wallet = try shelf.open()
        #expect(throws: WalletError(.locked)) { try shelf.open() }
        try wallet.add([1], origin: "x", at: Shelf.now)
        try wallet.close()
        #expect(try shelf.with { try $0.list().count } == 2)
    }

    @Test func anotherProcessIsWaitedForAndThenRefused() throws {
        let shelf = try Shelf(records: 1)
        let (input, output) = (Pipe(), Pipe())
        umask(0o077)
        let program = try ChildProgram(
            "/usr/bin/flock", ["-x", shelf.path + "-lock", "sh", "-c", "echo held; exec cat"],
            input: .descriptor(input.fileHandleForReading.fileDescriptor),
            output: .descriptor(output.fileHandleForWriting.fileDescriptor))
        // Else its end is never seen.
        try output.fileHandleForWriting.close()
        #expect(try output.fileHandleForReading.read(upToCount: 5) == Data("held\n".utf8))
        #expect(throws: WalletError(.locked)) { try shelf.open() }
        try input.fileHandleForWriting.close()
        #expect(program.wait() == .exited(0))
        try shelf.open().close()
        #expect(try shelf.files == ["learner.wallet"])
    }

    @Test func aForeignProgramThatReadsTheFileIsWaitedForAndThenRefused() throws {
        let shelf = try Shelf(records: 1)
        let foreign = try DatabaseQueue(path: shelf.path)
        try foreign.inDatabase { database in
            try database.execute(sql: "BEGIN IMMEDIATE; SELECT * FROM header")
            #expect(shelf.refusal()?.code == .locked)
            try database.execute(sql: "ROLLBACK")
        }
        try foreign.close()
        #expect(shelf.refusal() == nil)
    }

    @Test func whoeverWaitsGetsItsTurn() throws {
        let shelf = try Shelf(records: 0)
        let failures = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 6) { writer in
            for turn in 0..<5 {
                do {
                    let wallet = try Wallet.open(
                        at: shelf.path, with: shelf.key, anchor: shelf.anchor, waiting: .seconds(60))
                    try wallet.add(Shelf.credential(writer * 100 + turn), origin: "x", at: Shelf.now)
                    try wallet.close()
                } catch {
                    failures.withLock { $0.append("\(error)") }
                }
            }
        }
        #expect(failures.withLock { $0 } == [])
        try shelf.with { wallet throws in
            #expect(try wallet.list().count == 30)
            #expect(wallet.generation == 31)
        }
        #expect(try shelf.files == ["learner.wallet"])
    }
}
