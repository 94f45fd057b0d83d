import Encodings
import Programs
import Signing
import Texts
import Verification

/// Collects what a receipt says of each file, and writes it in the end.
final class ReceiptWriter {
    private let path: String
    private let signer: any Signer
    private let withNames: Bool
    private var entries = NumberedFiles<ReceiptEntry>()

    init(path: String, signer: any Signer, withNames: Bool) {
        self.path = path
        self.signer = signer
        self.withNames = withNames
    }

    func take(_ files: [VerifiedFile]) {
        // One more than a receipt holds is enough to refuse it.
        guard entries.values.count <= Receipt.most else { return }
        for file in files {
            if let entry = ReceiptEntry(file, withName: withNames) { entries.append(entry, number: file.number) }
        }
    }

    func takeAgain(_ file: VerifiedFile) {
        guard let entry = ReceiptEntry(file, withName: withNames) else { return entries.remove(number: file.number) }
        entries.replace(with: entry, number: file.number)
    }

    func write(_ setup: VerifierSetup) throws {
        let receipt = Receipt(basis: setup.basis, entries: entries.values)
        try Files.create(path, receipt.signed(by: signer, at: SystemClock().nowToTheSecond()))
        let facts = ["file": path, "count": String(entries.values.count), "key": signer.publicKey.multikey]
        Console.note(Console.texts("cli.receipt.written", facts))
    }
}

extension VerifierSetup {
    /// What the verdicts rest on.
    var basis: ReceiptBasis {
        ReceiptBasis(
            verifier, statusLists: statusLists, policyFile: policyFile, software: "testamur " + Version.text)
    }
}
