import Encodings
import JSON
import Texts
import Trust
import Verification
import WalletStore

/// Judges what is in the wallet, as an employer would, and hands the reports to it: the wallet judges nothing.
struct WalletChecking: Sendable {
    let desk: WalletDesk

    /// Checks awards, and keeps the reports that tell more than those that are kept.
    ///
    /// - Parameters:
    ///   - records: Which; nil for all.
    ///   - most: Most of them.
    /// - Returns: How many were checked.
    @discardableResult
    func check(
        _ wallet: OpenWallet, _ records: [RecordID]? = nil, most: Int = .max, in texts: Texts
    ) throws -> Int {
        let (evidence, now) = (desk.shelf.current, desk.now)
        let registries = Dictionary(evidence.registries.map { ($0.id, $0.number) }, uniquingKeysWith: max)
        return try wallet.use { wallet in
            let records = try (records ?? wallet.list().map(\.id)).prefix(most)
            try wallet.inOneCommit {
                for record in records {
                    var report = evidence.verifier.verify(file: "", try wallet.bytes(of: record)).result.json(texts)
                    // A refusal and a presentation do not say when: a card does.
                    if report["judgedAt"] == nil { report["judgedAt"] = .string(now.description) }
                    try wallet.keepReport(report.bytes(), of: record, asking: registries, at: now)
                }
            }
            return records.count
        }
    }
}
