import Encodings
import JSON
import Signing
import WalletStore

extension FuzzTarget {
    static let wallet = [
        FuzzTarget("wallet-header") { bytes in
            // Behind the checksum as well, which nobody guesses.
            for beginning in [bytes, FileBeginning.mended(bytes, isBackup: false)] {
                guard let beginning, let written = try? FileBeginning.ofWallet(beginning) else { continue }
                must(written == beginning, "a header has one spelling")
            }
        },
        FuzzTarget("backup-header") { bytes in
            for beginning in [bytes, FileBeginning.mended(bytes, isBackup: true)] {
                guard let beginning, let written = try? FileBeginning.ofBackup(beginning) else { continue }
                must(written == beginning, "a header has one spelling")
            }
        },
        FuzzTarget("wallet-record") { bytes in
            for (kind, written) in KeptRecord.readings(of: bytes).enumerated() {
                guard let written else { continue }
                must(KeptRecord.readings(of: written)[kind] == written, "a record reads back")
            }
        },
        FuzzTarget("sealed-share") { bytes in
            for text in [bytes, bytes.sealed("checksum") { .string(Base64URL.encode($0)) }] {
                if let text, let share = try? SealedShare(parsing: text) { _ = share.addressee }
            }
        },
        FuzzTarget("share-content") { bytes in
            guard let content = try? SealedShare.Content(parsing: bytes) else { return }
            let written = content.json.bytes()
            must((try? SealedShare.Content(parsing: written))?.json.bytes() == written, "a content reads back")
        },
        FuzzTarget("recovery-code") { bytes in
            guard let code = try? RecoveryCode(secret(bytes)) else { return }
            let words = code.words
            let again = try? RecoveryCode(secret(Array(words.joined(separator: " ").utf8)))
            must(again?.words == words, "a code reads back")
        },
        FuzzTarget("kept-report") { bytes in
            let state = CardState(report: bytes, validUntil: nil, now: Instant(seconds: 1_781_510_400))
            must(state.mayReplace(.unchecked), "what was never checked may be replaced")
        },
    ]

    private static func secret(_ bytes: [UInt8]) -> SecretBytes {
        SecretBytes(count: bytes.count) { $0.copyBytes(from: bytes) }
    }
}
