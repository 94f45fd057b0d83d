import Encodings
public import Signing
import Verification

/// Makes receipts: signed statements of what was judged, for whoever asked. No copy is kept.
public struct ReceiptMaker: Sendable {
    private let signer: any Signer
    private let software: String

    /// - Parameters:
    ///   - signer: The key of whoever runs the server, unlocked.
    ///   - software: Name and version of the program.
    public init(signer: any Signer, software: String) {
        self.signer = signer
        self.software = software
    }

    /// A receipt of files whose digests are known; nil if there are none, or more than a receipt holds.
    func receipt(_ outcome: VerifierDesk.Outcome) throws -> [UInt8]? {
        let entries = outcome.files.compactMap { ReceiptEntry($0) }
        guard !entries.isEmpty, entries.count <= Receipt.most else { return nil }
        let basis = ReceiptBasis(
            outcome.evidence.verifier, statusLists: outcome.evidence.statusLists,
            policyFile: outcome.evidence.policyFile, software: software)
        let now = Instant(seconds: outcome.judged.seconds)
        return try Receipt(basis: basis, entries: entries).signed(by: signer, at: now)
    }
}
