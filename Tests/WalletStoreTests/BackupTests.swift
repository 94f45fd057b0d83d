import Encodings
import Foundation
import Signing
import TestSupport
import Testing

@testable import WalletStore

/// Backups: everything comes back with the code alone, and nothing else is called a backup. V23.
@Suite struct BackupTests {
    /// A wallet with records of every type, and a backup of it.
    struct Saved {
        let shelf: Shelf
        let backup: String
        let code: RecoveryCode
        let did: String
        let shown: RecordID
        let anchor: RollbackAnchor

        init(records: Int = 5) throws {
            shelf = try Shelf()
            backup = shelf.folder + "/learner.backup"
            // A fresh machine has seen nothing.
            anchor = RollbackAnchor(folder: shelf.folder + "/elsewhere")
            let wallet = try shelf.create()
            did = try wallet.holderKey(forIssuer: "did:web:sonnwald.example", at: Shelf.now)
            for index in 0..<records { try wallet.add(Shelf.credential(index), origin: "x\(index)", at: Shelf.now) }
            shown = try wallet.add(Shelf.credential(subject: did), origin: "file:a.json", at: Shelf.now).id
            try wallet.setReport([1, 2, 3], of: shown)
            _ = try wallet.present([shown], challenge: "c", domain: "d", at: Shelf.now)
            code = try wallet.makeRecoveryCode(at: Shelf.now)
            try wallet.backUp(to: backup, at: Shelf.now)
            try wallet.close()
        }

        func restore(
            to name: String = "restored.wallet", anchor: RollbackAnchor? = nil,
            leavingOut: ((Wallet.DamagedRecord) -> Void)? = nil
        ) throws -> Wallet {
            try Wallet.restore(
                from: backup, code: code, to: shelf.folder + "/" + name, with: shelf.key, anchor: anchor ?? self.anchor,
                at: Shelf.now, waiting: .zero, leavingOut: leavingOut)
        }

        func refusal(_ bytes: [UInt8], code: RecoveryCode? = nil) throws -> WalletError? {
            let path = shelf.folder + "/changed.backup"
            try Shelf.write(bytes, to: path)
            do throws(WalletError) {
                _ = try Backup.check(path, code: code ?? self.code)
                return nil
            } catch {
                return error
            }
        }
    }

    @Test func everythingComesBack() throws {
        let saved = try Saved()
        let restored = try saved.restore()
        let original = try saved.shelf.open()
        #expect(restored.identifier == original.identifier)
        #expect(try restored.list() == original.list())
        for record in try original.list() {
            #expect(try restored.bytes(of: record.id) == original.bytes(of: record.id))
            #expect(try restored.report(of: record.id) == original.report(of: record.id))
        }
        #expect(try restored.holderKeys() == original.holderKeys())
        #expect(try restored.presentations() == original.presentations())
        // The backup was taken before it was noted, and coming back is a line of its own.
        let kinds = try restored.activity().map(\.kind)
        #expect(kinds == (try original.activity().map(\.kind).dropLast()) + [.restored])
        // It works on: the key signs, known bytes are known, the code is the same.
        _ = try restored.present([saved.shown], challenge: "c", domain: "d", at: Shelf.now)
        #expect(try restored.add(Shelf.credential(0), origin: "again", at: Shelf.now).wasPresent)
        #expect(try restored.holderKey(forIssuer: "did:web:sonnwald.example", at: Shelf.now) == saved.did)
        #expect(try restored.recoveryCode()?.words == saved.code.words)
        try restored.close()
        try original.close()
    }

    @Test func restoringCountsOnFromWhatThisMachineHasSeen() throws {
        let saved = try Saved()
        try saved.shelf.with { wallet in
            for index in 0..<7 { try wallet.add([UInt8(index)], origin: "later", at: Shelf.now) }
        }
        try saved.restore(anchor: saved.shelf.anchor).close()
        // The copy that was left behind is the one that is refused.
        #expect(saved.shelf.refusal()?.code == .rolledBack)
        let again = try saved.shelf.open(at: saved.shelf.folder + "/restored.wallet")
        try again.close()
    }

    @Test func nothingIsOverwritten() throws {
        let saved = try Saved()
        let before = try Shelf.read(saved.backup)
        try saved.shelf.with { wallet in
            #expect(throws: WalletError(.backupExists)) { try wallet.backUp(to: saved.backup, at: Shelf.now) }
            #expect(throws: WalletError(.exists)) { try wallet.backUp(to: saved.shelf.path, at: Shelf.now) }
            // Only a backup is ever replaced, and only when asked for.
            #expect(throws: WalletError(.backupForeign)) {
                try wallet.backUp(to: saved.shelf.path, replacing: true, at: Shelf.now)
            }
            #expect(try Shelf.read(saved.backup) == before)
            try wallet.backUp(to: saved.backup, replacing: true, at: Shelf.now)
        }
        #expect(try Shelf.read(saved.backup) != before)
        #expect(throws: WalletError(.exists)) { try saved.restore(to: "learner.wallet") }
        #expect(try Shelf.mode(of: saved.backup) == 0o600)
        #expect(try saved.shelf.files == ["learner.backup", "learner.wallet"])
    }

    @Test(arguments: [false, true])
    func theBackupOfAnotherWalletStays(replacing: Bool) throws {
        let saved = try Saved(records: 1)
        let before = try Shelf.read(saved.backup)
        let other = try Shelf()
        try other.create().close()
        try other.with { wallet in
            _ = try wallet.makeRecoveryCode(at: Shelf.now)
            #expect(throws: WalletError(.backupOtherWallet)) {
                try wallet.backUp(to: saved.backup, replacing: replacing, at: Shelf.now)
            }
            try wallet.backUp(to: other.folder + "/own", at: Shelf.now)
        }
        #expect(try Shelf.read(saved.backup) == before)
        withExtendedLifetime(saved) {}
    }

    // Else the log would speak of a backup that nobody got.
    @Test func whatIsTooLargeToBeHandedOnIsNeitherWrittenNorNoted() throws {
        let saved = try Saved(records: 1)
        let size = try Shelf.read(saved.backup).count
        let path = saved.shelf.folder + "/other.backup"
        try saved.shelf.with { wallet in
            let lines = try wallet.activity().count
            #expect(throws: WalletError(.tooLarge)) {
                try wallet.backUp(to: path, named: "x", atMost: size / 2, at: Shelf.now)
            }
            #expect(try wallet.activity().count == lines && !FileManager.default.fileExists(atPath: path))
            try wallet.backUp(to: path, named: "x", atMost: size * 2, at: Shelf.now)
            #expect(try wallet.activity().last?.note == "x")
        }
    }

    @Test func aBackupNeedsACode() throws {
        let shelf = try Shelf(records: 1)
        try shelf.with { wallet in
            #expect(throws: WalletError(.backupCodeMissing)) {
                try wallet.backUp(to: shelf.folder + "/b", at: Shelf.now)
            }
            _ = try wallet.makeRecoveryCode(at: Shelf.now)
            #expect(try wallet.backUp(to: shelf.folder + "/b", at: Shelf.now).records == 4)
        }
    }

    @Test func aNewCodeIsForLaterBackups() throws {
        let saved = try Saved()
        let newer = saved.shelf.folder + "/newer.backup"
        let code = try saved.shelf.with { wallet in
            let code = try wallet.makeRecoveryCode(at: Shelf.now)
            try wallet.backUp(to: newer, at: Shelf.now)
            return code
        }
        #expect(throws: WalletError(.backupCodeWrong)) { try Backup.check(newer, code: saved.code) }
        #expect(throws: WalletError(.backupCodeWrong)) { try Backup.check(saved.backup, code: code) }
        #expect(try Backup.check(newer, code: code).records > 0)
        #expect(try Backup.check(saved.backup, code: saved.code).records > 0)
    }

    // A record that the wallet can no longer read must not pass for saved.
    @Test func aDamagedWalletIsNotBackedUp() throws {
        let shelf = try Shelf(records: 3)
        _ = try shelf.with { try $0.makeRecoveryCode(at: Shelf.now) }
        try shelf.tamper { database in
            let body = [UInt8](repeating: 7, count: 200)
            try database.run("UPDATE record SET body = ? WHERE number = 2", [.blob(body)])
        }
        let wallet = try shelf.open(checkingRecords: .whenRead)
        let path = shelf.folder + "/learner.backup"
        #expect(throws: WalletError(.backupTampered)) { try wallet.backUp(to: path, at: Shelf.now) }
        try wallet.close()
        #expect(try shelf.files == ["learner.wallet"])
    }

    @Test func everyBitOfASmallBackupCounts() throws {
        let saved = try Saved(records: 0)
        let whole = try Shelf.read(saved.backup)
        #expect(try saved.refusal(whole) == nil)
        var generator = SeededGenerator(seed: 23)
        for byte in 0..<whole.count {
            var damaged = whole
            damaged[byte] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            let expected: WalletError.Code =
                switch byte {
                case 0..<16: .backupForeign
                case 16..<20: .backupVersion
                default: .backupCorrupted
                }
            #expect(try saved.refusal(damaged)?.code == expected, "byte \(byte)")
        }
    }

    /// One bad bit in a record costs that record, in each of the two frames of each.
    @Test func whatIsSoundInADamagedBackupComesBack() throws {
        let saved = try Saved(records: 2)
        let whole = try Shelf.read(saved.backup)
        let rows = try OpenBackup(BackupFile(saved.backup), code: saved.code).manifest.entries
        let list = 4 + 5 + rows.count * Manifest.Entry.byteCount + SealedCell.overhead
        var position = BackupHeader.byteCount + list
        for frame in 0..<2 * rows.count {
            let entry = rows[frame / 2]
            let length = whole[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
            let (start, end) = (position + 4, position + 4 + length)
            position = end
            var damaged = whole
            damaged[(start + end) / 2] ^= 4
            try Shelf.write(damaged, to: saved.backup)
            #expect(throws: WalletError(.backupCorrupted)) { try saved.restore(to: "no\(frame)") }
            var left: [Wallet.DamagedRecord] = []
            let restored = try saved.restore(to: "yes\(frame)", anchor: fresh(saved, frame)) { left.append($0) }
            #expect(left == [Wallet.DamagedRecord(entry)])
            #expect(try restored.list().count == (entry.type == .credential ? 2 : 3))
            // The lines on both sides of one that is lost follow each other.
            #expect(try restored.activity().last?.kind == .restored)
            try restored.close()
            try saved.shelf.open(at: saved.shelf.folder + "/yes\(frame)", anchored: false).close()
        }
        // A sound one loses nothing.
        try Shelf.write(whole, to: saved.backup)
        let restored = try saved.restore(to: "whole", anchor: fresh(saved, -1)) { _ in Issue.record("left out") }
        try restored.close()
    }

    private func fresh(_ saved: Saved, _ number: Int) -> RollbackAnchor {
        RollbackAnchor(folder: saved.shelf.folder + "/elsewhere\(number)")
    }

    /// Header and list are what everything else is held against, and what was exchanged is no damage.
    @Test func aDamagedListOfABackupIsNotPassedOver() throws {
        let saved = try Saved(records: 1)
        let whole = try Shelf.read(saved.backup)
        let entries = try OpenBackup(BackupFile(saved.backup), code: saved.code).manifest.entries.count
        let list = BackupHeader.byteCount + 4 + 5 + entries * Manifest.Entry.byteCount + SealedCell.overhead
        func refusal(_ bytes: [UInt8]) throws -> WalletError? {
            try Shelf.write(bytes, to: saved.backup)
            do {
                try saved.restore(to: "none") { _ in }.close()
                return nil
            } catch {
                return error as? WalletError
            }
        }
        for byte in [100, BackupHeader.byteCount + 60, list] {
            var damaged = whole
            damaged[byte] ^= 1
            #expect(try refusal(damaged)?.code == .backupCorrupted, "byte \(byte)")
        }
        // A frame whose checksum was made right again does not open.
        var changed = whole
        let length = whole[list..<list + 4].reduce(0) { $0 << 8 | Int($1) }
        let (start, end) = (list + 4, list + 4 + length)
        changed[start + 30] ^= 1
        changed.replaceSubrange(end - 8..<end, with: SHA256.hash(Array(changed[start..<end - 8])).prefix(8))
        #expect(try refusal(changed)?.code == .backupTampered)
    }

    @Test func theDamagedPartIsNamed() throws {
        let saved = try Saved()
        let whole = try Shelf.read(saved.backup)
        var damaged = whole
        damaged[BackupHeader.byteCount + 40] ^= 1
        #expect(try saved.refusal(damaged)?.place == .byte(BackupHeader.byteCount))
        damaged = whole
        damaged[whole.count - 1] ^= 1
        #expect(try saved.refusal(damaged)?.place == .byte(whole.count - 64))
    }

    @Test func everyLengthIsNoticed() throws {
        let saved = try Saved(records: 0)
        let whole = try Shelf.read(saved.backup)
        for count in 1..<whole.count {
            #expect(try saved.refusal(Array(whole[..<count]))?.code == .backupTruncated, "\(count)")
        }
        #expect(try saved.refusal([])?.code == .backupForeign)
        #expect(try saved.refusal(whole + [0])?.code == .backupTrailing)
        #expect(try saved.refusal(whole) == nil)
    }

    // Somebody who makes the checksums right again.
    @Test func whatWasChangedOnPurposeIsNoticed() throws {
        let saved = try Saved(records: 0)
        let whole = try Shelf.read(saved.backup)
        let end = whole.count - 64
        func sealed(_ change: (inout [UInt8]) -> Void) -> [UInt8] {
            var bytes = whole
            change(&bytes)
            bytes.replaceSubrange(224..<256, with: SHA256.hash(Array(bytes[..<224])))
            let digest = SHA256.hash(Array(bytes[..<end]))
            bytes.replaceSubrange(end + 32..<end + 64, with: SHA256.hash(digest + Array(bytes[end..<end + 32])))
            return bytes
        }
        #expect(try saved.refusal(sealed { _ in }) == nil)
        #expect(try saved.refusal(sealed { $0[40] ^= 1 })?.code == .backupTampered, "generation")
        #expect(try saved.refusal(sealed { $0[21] ^= 1 })?.code == .backupTampered, "wallet")
        #expect(try saved.refusal(sealed { $0[100] ^= 1 })?.code == .backupTampered, "data key")
        #expect(try saved.refusal(sealed { $0[300] ^= 1 })?.code == .backupTampered, "manifest")
        #expect(try saved.refusal(sealed { $0[end] ^= 1 })?.code == .backupTampered, "MAC")
        // The same instant, written as no writer of ours does: a second less, and a thousand million nanoseconds more.
        let second = sealed {
            $0[51] &-= 1
            $0.replaceSubrange(52..<56, with: [0x3B, 0x9A, 0xCA, 0x00])
        }
        #expect(try saved.refusal(second)?.code == .backupCorrupted, "instant")
        // Salt and tag: the same as another code.
        #expect(try saved.refusal(sealed { $0[72] ^= 1 })?.code == .backupCodeWrong)
        #expect(try saved.refusal(sealed { $0[160] ^= 1 })?.code == .backupCodeWrong)
    }

    @Test func theBackupTellsNothing() throws {
        let saved = try Saved()
        let bytes = Data(try Shelf.read(saved.backup))
        for text in ["Grundwasser", "sonnwald", saved.did, "credentialSubject"]
            + saved.code.words.prefix(2).map({ " \($0) " })
        {
            #expect(bytes.range(of: Data(text.utf8)) == nil)
        }
        #expect(bytes.range(of: Data("TESTAMUR BACKUP".utf8)) != nil)
    }

    @Test func theReminderKnowsWhatIsNotSaved() throws {
        let shelf = try Shelf(records: 0)
        let day: Int64 = 86_400
        func later(_ days: Int64) -> Instant { Instant(seconds: Shelf.now.seconds + days * day) }
        try shelf.with { wallet in
            #expect(try wallet.backupState() == BackupState(last: nil, changesSince: 0))
            #expect(try !wallet.backupState().isReminderDue(at: Shelf.now))
            try wallet.add([1], origin: "x", at: Shelf.now)
            #expect(try wallet.backupState().isReminderDue(at: Shelf.now))
            _ = try wallet.makeRecoveryCode(at: Shelf.now)
            try wallet.backUp(to: shelf.folder + "/b", at: later(1))
            #expect(try wallet.backupState() == BackupState(last: later(1), changesSince: 0))
            #expect(try !wallet.backupState().isReminderDue(at: later(181)))
            #expect(try wallet.backupState().isReminderDue(at: later(182)))
            try wallet.add([2], origin: "x", at: later(2))
            #expect(try wallet.backupState() == BackupState(last: later(1), changesSince: 1))
        }
    }

    /// The new words open no backup that was made before them.
    @Test func aNewCodeMakesABackupDue() throws {
        let shelf = try Shelf(records: 1)
        try shelf.with { wallet in
            // The first code is no reason of its own: there is no backup that it could be newer than.
            _ = try wallet.makeRecoveryCode(at: Shelf.now)
            #expect(try !wallet.backupState().isCodeNewer)
            let first = shelf.folder + "/b"
            try wallet.backUp(to: first, at: Shelf.now)
            #expect(try wallet.backupState() == BackupState(last: Shelf.now, changesSince: 0))
            #expect(try !wallet.backupState().isReminderDue(at: Shelf.now))
            // Where a backup stands already is told before there is a new code.
            #expect(throws: WalletError(.backupExists)) { try wallet.checkPlace(ofBackup: first, replacing: false) }
            try wallet.checkPlace(ofBackup: first, replacing: true)
            try wallet.checkPlace(ofBackup: first + "2", replacing: false)
            let code = try wallet.makeRecoveryCode(at: Shelf.now)
            let state = BackupState(last: Shelf.now, changesSince: 0, isCodeNewer: true)
            #expect(try wallet.backupState() == state)
            #expect(state.isReminderDue(at: Shelf.now))
            #expect(throws: WalletError(.backupCodeWrong)) { try OpenBackup(BackupFile(first), code: code) }
            try wallet.backUp(to: first, replacing: true, at: Shelf.now)
            #expect(try !wallet.backupState().isReminderDue(at: Shelf.now))
        }
    }

    @Test func aCheckIsNoChangeAndAShareIsOne() throws {
        let saved = try Saved()
        try saved.shelf.with { wallet in
            #expect(try wallet.backupState().changesSince == 0)
            try wallet.setReport([4, 5, 6], of: saved.shown)
            #expect(try wallet.backupState().changesSince == 0)
            let until = try CalendarDate("2999-01-01")
            let request = ShareRequest([saved.shown], with: "W", for: "p", until: until)
            _ = try wallet.share(request, as: .pdf, at: Shelf.now) { _ in [1] }
            #expect(try wallet.backupState().changesSince == 1)
            // A credential that came since counts, also after it was checked.
            let id = try wallet.add([9, 9], origin: "x", at: Shelf.now).id
            try wallet.setReport([1], of: id)
            #expect(try wallet.backupState().changesSince == 2)
        }
    }

    @Test func whatWasRestoredIsInABackup() throws {
        let saved = try Saved()
        let restored = try saved.restore()
        #expect(try restored.backupState() == BackupState(last: Shelf.now, changesSince: 0))
        try restored.add([9, 9], origin: "x", at: Shelf.now)
        #expect(try restored.backupState().changesSince == 1)
        try restored.close()
    }

    @Test(arguments: 0..<20)
    func randomWalletsComeBack(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let shelf = try Shelf()
        let wallet = try shelf.create()
        for index in 0..<Int.random(in: 0...12, using: &generator) {
            let count = Int.random(in: 0...9000, using: &generator)
            let bytes = [UInt8(index)] + (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            try wallet.add(bytes, origin: "o\(index)", at: Shelf.now)
        }
        for index in 0..<Int.random(in: 0...3, using: &generator) {
            _ = try wallet.holderKey(forIssuer: "issuer \(index)", at: Shelf.now)
        }
        let code = try wallet.makeRecoveryCode(at: Shelf.now)
        let path = shelf.folder + "/b"
        try wallet.backUp(to: path, at: Shelf.now)
        let restored = try Wallet.restore(
            from: path, code: code, to: shelf.folder + "/r", with: shelf.key, anchor: nil, at: Shelf.now)
        #expect(try restored.list() == wallet.list())
        #expect(try restored.holderKeys() == wallet.holderKeys())
        for record in try wallet.list() {
            #expect(try restored.bytes(of: record.id) == wallet.bytes(of: record.id))
        }
        try restored.close()
        try wallet.close()
    }
}
