import Encodings
import Glibc
import Signing
import TestSupport
import Testing

@testable import WalletStore

/// What a killed program has left under our names goes; what is somebody's own, or is being written, stays.
@Suite struct DeadDraftTests {
    private func saved() throws -> (shelf: Shelf, backup: [UInt8]) {
        let shelf = try Shelf(records: 2)
        try shelf.with { wallet in
            _ = try wallet.makeRecoveryCode(at: Shelf.now)
            try wallet.backUp(to: shelf.folder + "/first", at: Shelf.now)
        }
        return (shelf, try Shelf.read(shelf.folder + "/first"))
    }

    @Test func theNextBackupTakesAwayWhatAKilledOneLeft() throws {
        let (shelf, backup) = try saved()
        let other = try saved().backup
        try Shelf.write(backup, to: shelf.folder + "/.dead.testamur-new")
        try Shelf.write(Array(backup.prefix(100)), to: shelf.folder + "/.cut.testamur-new")
        try Shelf.write(other, to: shelf.folder + "/.foreign.testamur-new")
        try Shelf.write(Array("my own".utf8), to: shelf.folder + "/.notes.testamur-new")
        try Shelf.write(backup, to: shelf.folder + "/.kept.backup")
        try shelf.with { try $0.backUp(to: shelf.folder + "/second", at: Shelf.now) }
        #expect(
            try shelf.files == [
                ".foreign.testamur-new", ".kept.backup", ".notes.testamur-new", "first", "learner.wallet", "second",
            ])
    }

    @Test func whatIsBeingWrittenStays() throws {
        let (shelf, backup) = try saved()
        let path = shelf.folder + "/.alive.testamur-new"
        try Shelf.write(backup, to: path)
        let writer = try FileDescriptor(opening: path, O_RDONLY)
        #expect(try writer.tryLock())
        try shelf.with { try $0.backUp(to: shelf.folder + "/second", at: Shelf.now) }
        #expect(try shelf.files.contains(".alive.testamur-new"))
        _ = consume writer
    }

    @Test func anOpeningTakesAwayWhatWasMadeBesideTheWallet() throws {
        let (shelf, backup) = try saved()
        let ours = [".learner.wallet.testamur-0123456789abcdef", "..learner.wallet.testamur-01.testamur-new"]
        let others = [".learner.wallets.testamur-01", "learner.wallet.testamur-01", ".learner.wallet.old"]
        for name in ours + others { try Shelf.write(backup, to: shelf.folder + "/" + name) }
        // Whoever does not get in takes nothing away.
        #expect(throws: WalletError(.wrongPassword)) {
            try Wallet.open(
                at: shelf.path, with: .derivedKey(SecretBytes(copying: [UInt8](repeating: 1, count: 32))), anchor: nil)
        }
        #expect(try Set(shelf.files).isSuperset(of: ours))
        try shelf.with { _ in }
        #expect(try Set(shelf.files) == Set(others + ["first", "learner.wallet"]))
    }
}
