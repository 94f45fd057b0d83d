import Encodings
import Signing

/// The 16 random bytes that name a wallet for ever, wherever its file is moved.
struct WalletID: Hashable, Sendable {
    static let byteCount = 16

    let bytes: [UInt8]

    static func random() -> WalletID { WalletID(bytes: SecureRandom.bytes(byteCount)) }

    /// The bytes in hexadecimal.
    var text: String { Hex.encode(bytes) }
}
