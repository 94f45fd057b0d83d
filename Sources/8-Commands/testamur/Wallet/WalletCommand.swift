import ArgumentParser
import Glibc
import Programs
import Signing
import WalletStore

/// `testamur wallet`: the learner's shelf.
struct WalletCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wallet", abstract: help("wallet"), discussion: help("wallet.discussion"),
        subcommands: [
            WalletCreate.self, WalletKey.self, WalletAdd.self, WalletList.self, WalletShow.self, WalletPresent.self,
            WalletShare.self, WalletShares.self, WalletWithdraw.self, WalletOpenShare.self,
            WalletRemove.self, WalletLog.self, WalletChangePassword.self,
            WalletBackup.self, WalletRestore.self, WalletMerge.self, WalletExport.self, WalletReport.self,
        ])
}

/// Says when an older copy of a wallet would not be noticed.
enum RollbackNote {
    static func show(_ anchor: RollbackAnchor?) {
        if anchor == nil { Console.remark("cli.wallet.not_remembered") }
    }
}

/// Which wallet, how to open it, and where its last state is remembered.
struct WalletOptions: ParsableArguments {
    @Option(help: ArgumentHelp(help("wallet.file"), valueName: "file"))
    var wallet: String

    @Option(help: ArgumentHelp(help("verify.state"), valueName: "folder"))
    var state: String?

    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var keyFile: KeyFileOptions

    /// Opens the wallet, does the work, and closes it to one file.
    func unlocked<Result>(
        checkingRecords: Wallet.RecordCheck = .atOnce, _ body: (Wallet) throws -> Result
    ) throws -> Result {
        let secret = try passphrase.read("cli.passphrase.wallet")
        let second = try keyFile.read()
        RollbackNote.show(anchor)
        return try Wallet.unlocked(
            at: wallet, passphrase: secret, keyFile: second, anchor: anchor, checkingRecords: checkingRecords
        ) { wallet in
            MemoryNote.show(isLocked: wallet.isMemoryLocked)
            return try body(wallet)
        }
    }

    /// Where the generation that was seen last is kept, outside of the wallet.
    var anchor: RollbackAnchor? {
        (state ?? StateFolder.standard).map { RollbackAnchor(folder: $0 + "/wallets") }
    }

    /// The file that credentials came in that a person means, or nil when the name fits none or several.
    func parcel(_ name: RecordName, in wallet: Wallet) throws -> (id: RecordID, origin: String?)? {
        let sound = try wallet.parcels().map { (id: $0.id, origin: Optional($0.origin)) }
        // Of a damaged one nothing but its name is left.
        let damaged = wallet.damagedRecords.filter(\.isParcel).map { (id: $0.id, origin: String?.none) }
        let found = (sound + damaged).filter { $0.id.text.utf8.starts(with: name.digits.utf8) }
        return found.count == 1 && wallet.records(startingWith: name.digits).isEmpty ? found.first : nil
    }

    /// The record that a person means: its id, or enough of its beginning.
    func record(_ text: String, in wallet: Wallet) throws -> RecordID { try record(RecordName(text), in: wallet) }

    func record(_ name: RecordName, in wallet: Wallet) throws -> RecordID {
        let found = wallet.records(startingWith: name.digits)
        guard let record = found.first else {
            throw WalletError(.recordUnknown, facts: ["record": name.digits])
        }
        guard found.count == 1 else {
            throw CommandError("record.ambiguous", facts: ["record": name.digits, "count": String(found.count)])
        }
        return record
    }
}
