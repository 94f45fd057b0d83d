import Encodings
import Glibc
import Signing
import WalletStore

/// Files that stand beside the wallet for a moment: sealed ones, which are taken away whatever happens.
///
/// Each has a name that nobody else has given: a hidden one with 64 random bits. So what is taken away was made here. When the
/// program is killed meanwhile, the next opening of the wallet takes it away, by the beginning of its name.
enum BesideWallet {
    /// Writes a file for the length of a closure.
    ///
    /// - Parameter wallet: The wallet's file.
    static func holding<Value>(
        _ bytes: [UInt8], beside wallet: String, _ body: (String) throws -> Value
    ) throws -> Value {
        let path = try freePath(beside: wallet)
        defer { unlink(path) }
        try AtomicFile.write(bytes, to: path)
        return try body(path)
    }

    /// The bytes of a file that a closure makes.
    ///
    /// - Parameter limit: Most bytes.
    /// - Throws: ``ServerError`` `server.too_large`; what the closure throws.
    static func made(beside wallet: String, limit: Int, _ body: (String) throws -> Void) throws -> [UInt8] {
        let path = try freePath(beside: wallet)
        defer { unlink(path) }
        try body(path)
        guard let bytes = try AtomicFile.read(path, limit: limit) else {
            throw ServerError(.tooLarge, facts: ["limit": String(limit)])
        }
        return bytes
    }

    private static func freePath(beside wallet: String) throws -> String {
        let slash = wallet.utf8.lastIndex(of: UInt8(ascii: "/"))
        let start = slash.map { wallet.utf8.index(after: $0) } ?? wallet.startIndex
        let path = "\(wallet[..<start]).\(wallet[start...]).testamur-\(Hex.encode(SecureRandom.bytes(8)))"
        var status = stat()
        guard lstat(path, &status) != 0, errno == ENOENT else {
            throw WalletError(.exists, at: .file(path), facts: ["file": path])
        }
        return path
    }
}
