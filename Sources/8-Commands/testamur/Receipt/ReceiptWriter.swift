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
    private var entries: [ReceiptEntry] = []

    init(path: String, signer: any Signer, withNames: Bool) {
        self.path = path
        self.signer = signer
        self.withNames = withNames
    }

    func take(_ files: [VerifiedFile]) {
        // One more than a receipt holds is enough to refuse it.
        guard entries.count <= Receipt.most else { return }
        entries += files.compactMap { ReceiptEntry($0, withName: withNames) }
    }

    func write(_ setup: VerifierSetup) throws {
        let receipt = Receipt(basis: setup.basis, entries: entries)
        try Files.create(path, receipt.signed(by: signer, at: SystemClock().nowToTheSecond()))
        Console.note(
            Console.texts(
                "cli.receipt.written", ["file": path, "count": String(entries.count), "key": signer.publicKey.multikey])
        )
    }
}

extension VerifierSetup {
    /// What the verdicts rest on.
    var basis: ReceiptBasis {
        ReceiptBasis(
            verifier, statusLists: statusLists, policyFile: policyFile, software: "testamur " + Version.text)
    }
}
