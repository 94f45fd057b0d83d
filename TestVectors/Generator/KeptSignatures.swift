import Encodings
import JSON
import Signing
import Synchronization

/// Signatures of ECDSA, which are other bytes each time they are made: what was made once is kept and used again.
///
/// Kept by key and message, so that one that belongs to something else can never come back; and whatever comes from the
/// file is verified first. One that no vector needs any more is dropped.
final class KeptSignatures: Sendable {
    static let all = KeptSignatures()

    private struct State {
        var known: [String: [UInt8]] = [:]
        var used: [String: [UInt8]] = [:]
    }

    private let state = Mutex(State())

    /// - Parameter file: What ``file`` was last time; nil if there is none.
    func read(_ file: [UInt8]?) {
        guard let file, let root = try? JSONDocument(parsing: file).root, let kept = root["signatures"] else { return }
        for (name, value) in kept.members {
            guard let name = name.string, let signature = try? Multibase.decodeBase58(value.string ?? "") else {
                continue
            }
            state.withLock { $0.known[name] = signature }
        }
    }

    func signature(by signer: any Signer, for message: [UInt8]) throws -> [UInt8] {
        let name = signer.publicKey.multikey + " " + Hex.encode(SHA256.hash(message))
        let kept = state.withLock { $0.used[name] ?? $0.known[name] }
        let isGood = kept.map { signer.publicKey.isValidSignature($0, for: message) } ?? false
        let signature = isGood ? kept ?? [] : try signer.signature(for: message)
        state.withLock { $0.used[name] = signature }
        return signature
    }

    /// `TestVectors/ecdsa-signatures.json`: those that were used.
    var file: [UInt8] {
        let used = state.withLock { $0.used }.sorted { $0.key < $1.key }
        let json: JSON = [
            "about":
                "Signatures of ECDSA are random. These are kept so that the vectors stay as they are; nothing else reads them.",
            "signatures": .object(used.map { JSONMember($0.key, .string(Multibase.encodeBase58($0.value))) }),
        ]
        return json.bytes(pretty: true)
    }
}

/// Signs as a key does, with signatures that are kept.
struct KeptSigner: Signer {
    private let key: PrivateKey

    init(_ key: PrivateKey) { self.key = key }

    var publicKey: PublicKey { key.publicKey }

    func signature(for message: UnsafeRawBufferPointer) throws -> [UInt8] {
        try KeptSignatures.all.signature(by: key, for: Array(message))
    }
}
