private import CSodium

/// libsodium by itself: the yardstick. 512 distinct messages, since repeating one flatters it.
final class RawSodium {
    static let count = 512

    private var publicKey = [UInt8](repeating: 0, count: 32)
    private var secretKey = [UInt8](repeating: 0, count: 64)
    private let messages: [[UInt8]]
    private var signatures: [[UInt8]] = []

    init() {
        guard sodium_init() >= 0 else { preconditionFailure("libsodium does not start") }
        let seed = [UInt8](repeating: 7, count: 32)
        crypto_sign_seed_keypair(&publicKey, &secretKey, seed)
        messages = (0..<Self.count).map { number in
            (0..<64).map { UInt8(truncatingIfNeeded: number &* 31 &+ $0 &* (number >> 8 &+ 1)) }
        }
        signatures = messages.map { message in
            var signature = [UInt8](repeating: 0, count: 64)
            crypto_sign_detached(&signature, nil, message, UInt64(message.count), secretKey)
            return signature
        }
    }

    /// Signs 512 messages of 64 bytes.
    func sign() {
        var signature = [UInt8](repeating: 0, count: 64)
        for message in messages {
            crypto_sign_detached(&signature, nil, message, UInt64(message.count), secretKey)
        }
    }

    /// Verifies 512 signatures of messages of 64 bytes.
    func verify() {
        for (message, signature) in zip(messages, signatures) {
            let result = crypto_sign_verify_detached(signature, message, UInt64(message.count), publicKey)
            precondition(result == 0, "libsodium refuses its own signature")
        }
    }
}
