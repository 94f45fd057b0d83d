import ArgumentParser
import Encodings
import Signing
import Verification

/// Whether a receipt is wanted, and who signs it.
struct ReceiptOptions: ParsableArguments {
    @Option(help: ArgumentHelp(help("verify.receipt"), valueName: "file"))
    var receipt: String?

    @Option(name: .customLong("receipt-key"), help: ArgumentHelp(help("verify.receipt_key"), valueName: "file"))
    var receiptKey: String?

    @Flag(name: .customLong("receipt-names"), help: ArgumentHelp(help("verify.receipt_names")))
    var receiptNames = false

    @OptionGroup var passphrase: PassphraseOptions

    /// Refuses what does not go together, before anything is read.
    func check(isStream: Bool) throws {
        guard (receipt == nil) == (receiptKey == nil), receipt != nil || !receiptNames, receipt == nil || !isStream
        else {
            throw CommandError.usage("usage.receipt")
        }
        if let receipt, Files.exists(receipt) {
            throw CommandError("file.exists", at: .file(receipt), facts: ["file": receipt])
        }
    }

    /// Who collects what the receipt says; nil when none is wanted.
    ///
    /// - Throws: When the key cannot be unlocked: better now than after the work.
    func writer() throws -> ReceiptWriter? {
        guard let receipt, let receiptKey else { return nil }
        let signer = try passphrase.unlockedKey(receiptKey)
        return ReceiptWriter(path: receipt, signer: signer, withNames: receiptNames)
    }
}
