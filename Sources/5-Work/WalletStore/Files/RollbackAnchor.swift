import Encodings
import Glibc
import Signing

/// A memory outside of the wallet: which generation of each wallet this machine has seen.
///
/// ```swift
/// let anchor = RollbackAnchor(folder: "state/wallets")
/// let wallet = try Wallet.open(at: path, passphrase: secret, anchor: anchor)   // an older copy: wallet.rolled_back
/// ```
///
/// The folder holds one small file for each wallet, named by the wallet's identifier. Nothing in it is secret. It notices
/// that the wallet alone was put back; whoever puts back this folder too is not noticed.
public struct RollbackAnchor: Sendable, Hashable {
    /// The folder, made for its owner only when the first wallet is created or opened.
    public let folder: String

    public init(folder: String) {
        self.folder = folder
    }

    /// The file that remembers one wallet.
    func file(of wallet: WalletID) -> String { folder + "/" + wallet.text + ".anchor" }

    /// Whether this machine has seen the wallet that a backup is of.
    ///
    /// - Throws: ``WalletError`` `wallet.corrupted` when the anchor's file cannot be read; `wallet.path_unsafe`, `wallet.io`.
    public func knows(walletOf backup: Backup) throws(WalletError) -> Bool {
        guard let name = try? Hex.decode(backup.wallet) else { return false }
        return try seenGeneration(of: WalletID(bytes: name)) != nil
    }

    /// Refuses a wallet that is older than what was seen before.
    ///
    /// - Returns: The generation that was seen, 0 when there was none.
    /// - Throws: ``WalletError`` `wallet.rolled_back` with the facts `generation`, `seen` and `anchor`; `wallet.corrupted`
    ///   when the anchor's file cannot be read; `wallet.path_unsafe`, `wallet.io`.
    func check(_ generation: UInt64, of wallet: WalletID) throws(WalletError) -> UInt64 {
        let seen = try seenGeneration(of: wallet) ?? 0
        guard generation >= seen else {
            let path = file(of: wallet)
            throw WalletError(
                .rolledBack, at: .file(path), facts: ["generation": "\(generation)", "seen": "\(seen)", "anchor": path])
        }
        return seen
    }

    /// Remembers the generation of a wallet that has opened, unless it is known already.
    func remember(_ generation: UInt64, of wallet: WalletID, ifAfter seen: UInt64) throws(WalletError) {
        if generation > seen { try remember(generation, of: wallet) }
    }

    /// Brings a generation to the disk. A change of the wallet is acknowledged only after this.
    func remember(_ generation: UInt64, of wallet: WalletID) throws(WalletError) {
        try makeFolder()
        var text = "testamur wallet anchor 1\nwallet \(wallet.text)\ngeneration \(generation)\n"
        text += "sha256 \(Hex.encode(SHA256.hash(Array(text.utf8))))\n"
        try AtomicFile.write(Array(text.utf8), to: file(of: wallet))
    }

    /// What the file says, or nil when this machine has not seen the wallet.
    func seenGeneration(of wallet: WalletID) throws(WalletError) -> UInt64? {
        let path = file(of: wallet)
        guard let bytes = try AtomicFile.read(path, limit: 256) else { return nil }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let signed = lines.prefix(3).reduce(into: [UInt8]()) { $0 += $1 + [UInt8(ascii: "\n")] }
        guard lines.count == 5, lines[4].isEmpty,
            lines[0].elementsEqual("testamur wallet anchor 1".utf8),
            lines[1].elementsEqual("wallet \(wallet.text)".utf8),
            lines[3].elementsEqual("sha256 \(Hex.encode(SHA256.hash(signed)))".utf8),
            lines[2].starts(with: "generation ".utf8),
            let number = Self.decimal(lines[2].dropFirst("generation ".utf8.count))
        else { throw WalletError(.corrupted, file: path, ["part": "anchor"]) }
        return number
    }

    /// A number without sign or leading zeros.
    private static func decimal(_ digits: ArraySlice<UInt8>) -> UInt64? {
        guard (1...20).contains(digits.count), digits.count == 1 || digits.first != UInt8(ascii: "0") else {
            return nil
        }
        var value: UInt64 = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = tens.addingReportingOverflow(UInt64(digit - UInt8(ascii: "0")))
            if overflow || carry { return nil }
            value = sum
        }
        return value
    }

    /// Makes the folder, and those above it that are missing, for their owner only.
    private func makeFolder() throws(WalletError) {
        var missing: [String] = []
        var path = folder
        while try linkStatus(of: path) == nil {
            missing.append(path)
            guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else { break }
            path = String(path[..<slash])
        }
        for path in missing.reversed() where mkdir(path, 0o700) != 0 && errno != EEXIST {
            throw .system(errno, path)
        }
        guard let resolved = realpath(folder, nil) else { throw .system(errno, folder) }
        defer { free(resolved) }
        try WalletLocation.checkFolder(String(cString: resolved))
    }
}
