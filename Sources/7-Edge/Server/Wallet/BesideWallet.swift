import Glibc
import WalletStore

/// Files that stand beside the wallet for a moment: sealed ones, which are taken away whatever happens.
enum BesideWallet {
    /// Writes a file for the length of a closure.
    static func holding<Value>(_ bytes: [UInt8], at path: String, _ body: (String) throws -> Value) throws -> Value {
        defer { unlink(path) }
        try AtomicFile.write(bytes, to: path)
        return try body(path)
    }

    /// The bytes of a file that a closure makes.
    ///
    /// - Parameter limit: Most bytes.
    /// - Throws: ``ServerError`` `server.too_large`; what the closure throws.
    static func made(at path: String, limit: Int, _ body: (String) throws -> Void) throws -> [UInt8] {
        defer { unlink(path) }
        try body(path)
        guard let bytes = try AtomicFile.read(path, limit: limit) else {
            throw ServerError(.tooLarge, facts: ["limit": String(limit)])
        }
        return bytes
    }
}
