import Encodings
import Glibc

/// Looks at a file's first hundred bytes and its length before any database code touches it.
///
/// What SQLite would forgive, repair or interpret is refused here: a wallet is written by one program, so its header has
/// one form. Nothing is written.
enum WalletFileCheck {
    /// - Parameter hasLog: A log lies beside the file: then the file's own length says nothing, for the log completes it.
    /// - Throws: ``WalletError`` `wallet.truncated`, `wallet.not_a_wallet`, `wallet.version_unsupported`,
    ///   `wallet.trailing`, `wallet.corrupted`, `wallet.io`.
    static func run(on wallet: WalletLocation, hasLog: Bool) throws(WalletError) {
        let file = try FileDescriptor(opening: wallet.path, O_RDONLY)
        let status = try file.status()
        // The file may have been exchanged since its name was looked at.
        try WalletLocation.check(status, of: wallet.path)
        do throws(WalletError) {
            try check(file.bytes(100), fileSize: Int(status.st_size), hasLog: hasLog)
        } catch {
            throw error.adding(["file": wallet.path], at: .file(wallet.path))
        }
    }

    static func check(_ start: [UInt8], fileSize: Int, hasLog: Bool) throws(WalletError) {
        if start.starts(with: BackupHeader.magic) {
            throw WalletError(.notAWallet, facts: ["words": "wallet.not_a_wallet.backup"])
        }
        let magic = Array("SQLite format 3\0".utf8)
        guard start.prefix(magic.count).elementsEqual(magic.prefix(start.count)) else { throw WalletError(.notAWallet) }
        guard start.count == 100 else { throw WalletError(.truncated, at: .byte(start.count)) }
        guard number(in: start, at: 68) == WalletFormat.applicationID else { throw WalletError(.notAWallet) }
        let version = number(in: start, at: 60)
        guard version == WalletFormat.version else {
            throw WalletError(.versionUnsupported, facts: ["found": "\(version)", "known": "\(WalletFormat.version)"])
        }
        for (offset, expected) in constants where start[offset] != expected {
            throw WalletError(.corrupted, at: .byte(offset))
        }
        if hasLog { return }
        let stated = Int(number(in: start, at: 28)) * WalletFormat.pageSize
        if fileSize < stated { throw WalletError(.truncated, at: .byte(fileSize), facts: ["expected": "\(stated)"]) }
        if fileSize > stated { throw WalletError(.trailing, at: .byte(stated), facts: ["found": "\(fileSize)"]) }
        guard stated > 0 else { throw WalletError(.truncated, at: .byte(fileSize)) }
    }

    /// The bytes of SQLite's header that are the same in every wallet: page size 4096, write-ahead log, no reserved space,
    /// its three fixed fractions, schema format 4, no vacuuming by halves, UTF-8, and the 20 bytes that are always zero.
    private static let constants: [(Int, UInt8)] =
        [(16, 0x10), (17, 0), (18, 2), (19, 2), (20, 0), (21, 64), (22, 32), (23, 32)]
        + bigEndian(4, at: 44) + bigEndian(0, at: 52) + bigEndian(1, at: 56) + bigEndian(0, at: 64)
        + (72..<92).map { ($0, 0) }

    private static func bigEndian(_ value: UInt8, at offset: Int) -> [(Int, UInt8)] {
        [(offset, 0), (offset + 1, 0), (offset + 2, 0), (offset + 3, value)]
    }

    private static func number(in bytes: [UInt8], at offset: Int) -> UInt32 {
        bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
}
