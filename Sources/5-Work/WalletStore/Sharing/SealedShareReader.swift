import Encodings
import JSON
import Signing

/// Reads the members of a shared file one by one. There is exactly one way to write each.
struct SealedShareReader {
    private static let members: [StaticString] = [
        "format", "version", "recipient", "cipher", "sealedKey", "nonce", "sealed", "checksum",
    ]

    private let object: JSONValue

    /// - Throws: ``WalletError`` `share.malformed`, `share.version`, `share.damaged`.
    init(parsing text: [UInt8]) throws(WalletError) {
        let limits = JSONLimits(
            bytes: SealedShare.longestFile, depth: 3, members: 32, string: SealedShare.longestFile)
        do throws(JSONError) {
            object = try JSONDocument(parsing: text, limits: limits).root
        } catch {
            throw WalletError(.shareMalformed, at: error.place, facts: ["cause": error.reason])
        }
        guard object.kind == .object, object["format"]?.equals(utf8Of: SealedShareHeader.format) == true else {
            throw WalletError(.shareMalformed, at: .pointer("/format"))
        }
        // Another version may have other members, so nothing else is judged before.
        guard let version = object["version"]?.integer else { throw malformed(object, "version") }
        guard version == SealedShareHeader.version else {
            throw WalletError(.shareVersion, at: .pointer("/version"), facts: ["version": "\(version)"])
        }
        try requireMembers(Self.members, of: object)
        let expected = SHA256.hash(object.canonicalBytes(omitting: "checksum"))
        guard try bytes("checksum", of: object, count: SHA256.byteCount) == expected else {
            throw WalletError(.shareDamaged)
        }
        guard object["cipher"]?.equals(utf8Of: SealedShareHeader.cipher) == true else {
            throw malformed(object, "cipher")
        }
    }

    func header() throws(WalletError) -> SealedShareHeader {
        let lock = try lock()
        return SealedShareHeader(
            lock: lock, sealedKey: try bytes("sealedKey", of: object, count: lock.sealedKeyByteCount),
            nonce: try bytes("nonce", of: object, count: XChaCha20Poly1305.nonceByteCount))
    }

    func sealed() throws(WalletError) -> [UInt8] { try bytes("sealed", of: object, count: nil) }

    private func lock() throws(WalletError) -> SealedShareHeader.Lock {
        guard let recipient = object["recipient"], let kind = recipient["kind"] else {
            throw malformed(object, "recipient")
        }
        if kind.equals("key") {
            try requireMembers(["kind", "publicKeyMultibase"], of: recipient)
            guard let text = recipient["publicKeyMultibase"]?.string, let key = try? PublicKey(multikey: text),
                case .ed25519(let key) = key
            else { throw malformed(recipient, "publicKeyMultibase") }
            return .key(key)
        }
        guard kind.equals("passphrase") else { throw malformed(recipient, "kind") }
        try requireMembers(["kind", "algorithm", "memoryBytes", "passes", "salt", "commitment"], of: recipient)
        guard recipient["algorithm"]?.equals(utf8Of: SealedShareHeader.derivation) == true else {
            throw malformed(recipient, "algorithm")
        }
        guard let memory = recipient["memoryBytes"]?.integer, memory % 1024 == 0 else {
            throw malformed(recipient, "memoryBytes")
        }
        guard let passes = recipient["passes"]?.integer else { throw malformed(recipient, "passes") }
        let cost = Argon2id(memoryBytes: memory, passes: passes)
        do throws(SigningError) { try cost.checkBounds() } catch { throw WalletError(sharing: error) }
        return .passphrase(
            cost, salt: try bytes("salt", of: recipient, count: Argon2id.saltByteCount),
            commitment: try bytes("commitment", of: recipient, count: 32))
    }

    /// All of these members, and no other.
    private func requireMembers(_ names: [StaticString], of value: JSONValue) throws(WalletError) {
        guard value.kind == .object, value.count == names.count else {
            throw WalletError(.shareMalformed, at: .pointer(value.pointer))
        }
        for name in names where value[name] == nil { throw malformed(value, name) }
    }

    private func bytes(_ name: StaticString, of value: JSONValue, count: Int?) throws(WalletError) -> [UInt8] {
        guard let text = value[name]?.utf8, let bytes = try? Base64URL.decode(text.span),
            count == nil || bytes.count == count
        else { throw malformed(value, name) }
        return bytes
    }

    private func malformed(_ value: JSONValue, _ name: StaticString) -> WalletError {
        WalletError(.shareMalformed, at: .pointer(value.pointer + "/\(name)"))
    }
}
