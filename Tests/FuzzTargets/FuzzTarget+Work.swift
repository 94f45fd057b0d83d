import Contexts
import Encodings
import Identifiers
import Issuance
import JSON
import Stacking
import Texts
import Verification
import WalletStore

extension FuzzTarget {
    private static let verifier: Verifier = {
        let clock = FixedClock(Instant(seconds: 1_781_510_400))
        return Verifier(environment: VerificationEnvironment(clock: clock, resolver: OfflineResolver()))
    }()

    static let work = [
        FuzzTarget("received-file") { bytes in
            guard let document = try? ReceivedDocument(parsing: bytes) else { return }
            switch document {
            case .credential(let credential):
                let report = verifier.verify(credential)
                must(report.verified == nil, "without a registry nobody is believed")
                _ = report.json(Texts()).bytes()
            case .presentation(let presentation):
                let report = verifier.verify(presentation)
                must(report.verdict != .valid, "without a registry nobody is believed")
                _ = report.json(Texts()).bytes()
            }
        },
        FuzzTarget("policy") { bytes in _ = try? Policy(parsing: bytes) },
        FuzzTarget("roster") { bytes in
            _ = try? Roster(.memory(bytes, name: "roster.csv")).scan()
        },
        FuzzTarget("course") { bytes in _ = try? Course(parsing: bytes, name: "course.yaml") },
        FuzzTarget("stacking-rules") { bytes in _ = StackingRules.reading(bytes) },
        FuzzTarget("wallet-header") { bytes in try? FileBeginning.ofWallet(bytes) },
        FuzzTarget("backup-header") { bytes in try? FileBeginning.ofBackup(bytes) },
        FuzzTarget("sealed-share") { bytes in _ = try? SealedShare(parsing: bytes) },
    ]
}
