import Glibc
public import Signing

/// A second secret beside the passphrase: a file without which the wallet does not open.
///
/// ```swift
/// let keyFile = WalletKeyFile.random()
/// try keyFile.write(to: "stick/wallet.key")
/// try Wallet.create(at: path, passphrase: passphrase, keyFile: keyFile, anchor: anchor).close()
/// ```
///
/// One line of 64 hexadecimal digits, 256 random bits, which can be written down. Whoever has the wallet's file alone
/// cannot even begin to guess the passphrase; whoever loses this one opens the wallet never again, except from a backup.
public struct WalletKeyFile: Sendable {
    /// The digits, as they stand in the file.
    let digits: SecretBytes

    private static let digitCount = 64

    /// A new secret.
    public static func random() -> WalletKeyFile {
        let raw = SecretBytes.random(count: digitCount / 2)
        let digits = SecretBytes(count: digitCount) { target in
            raw.withBytes { raw in
                for (index, byte) in raw.enumerated() {
                    target[2 * index] = digit(byte >> 4)
                    target[2 * index + 1] = digit(byte & 15)
                }
            }
        }
        return WalletKeyFile(digits: digits)
    }

    private init(digits: SecretBytes) {
        self.digits = digits
    }

    /// The secret in the line of a key file.
    ///
    /// - Throws: ``WalletError`` `wallet.key_file_malformed` for anything but 64 hexadecimal digits in lower case.
    public init(line: SecretBytes) throws(WalletError) {
        let isSound = line.withBytes { bytes in
            bytes.count == Self.digitCount
                && bytes.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        }
        guard isSound else { throw WalletError(.keyFileMalformed) }
        digits = line
    }

    /// Writes the file, for its owner only; one that stands there is never overwritten.
    ///
    /// - Throws: ``WalletError`` `wallet.exists`, `wallet.no_space`, `wallet.io`.
    public func write(to path: String) throws(WalletError) {
        guard try linkStatus(of: path) == nil else { throw WalletError(.exists, file: path) }
        try AtomicFile.checkFolder(of: path)
        var file = try FileDescriptor(opening: path, O_WRONLY | O_CREAT | O_EXCL)
        do throws(WalletError) {
            try digits.withBytes { (bytes) throws(WalletError) in try file.write(bytes) }
            try file.write([UInt8(ascii: "\n")])
            try file.synchronise()
        } catch {
            unlink(path)
            throw error
        }
        try file.finish()
        try AtomicFile.synchroniseFolder(of: path)
    }

    /// The key that both secrets give together.
    func mixed(with derived: SecretBytes, salt: [UInt8]) -> SecretBytes {
        let both = SecretBytes(count: derived.count + digits.count) { target in
            derived.withBytes { target.copyMemory(from: $0) }
            digits.withBytes {
                UnsafeMutableRawBufferPointer(rebasing: target[derived.count...]).copyMemory(from: $0)
            }
        }
        return HKDFSHA256.derive(from: both, salt: salt, info: Array(WalletFormat.Purpose.keyFile.rawValue.utf8))
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
