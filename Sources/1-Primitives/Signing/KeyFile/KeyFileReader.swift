import Encodings
import JSON

/// Reads the members of a key file one by one. There is exactly one way to write each.
struct KeyFileReader {
    static let members: [StaticString] = [
        "format", "version", "keyType", "publicKeyMultibase", "created", "derivation", "cipher", "nonce", "commitment",
        "sealedSeed", "checksum",
    ]
    static let derivationMembers: [StaticString] = ["algorithm", "memoryBytes", "passes", "salt"]

    private let object: JSONValue

    init(_ object: JSONValue) { self.object = object }

    /// Another format is no key file; another version may have other members, so nothing else is judged before.
    func requireVersion() throws(SigningError) {
        try requireText("format", KeyFileHeader.format)
        let version = try integer("version")
        guard version == KeyFileHeader.version else {
            throw SigningError(.keyFileVersion, at: .pointer("/version"), facts: ["version": "\(version)"])
        }
    }

    /// All of these members, and no other.
    func requireMembers(_ names: [StaticString]) throws(SigningError) {
        for name in names { _ = try member(name) }
        for (name, value) in object.members where !names.contains(where: { name.equals($0) }) {
            throw malformed(value)
        }
    }

    /// Tells damage in storage from a wrong passphrase. It protects against accidents only.
    func requireChecksum() throws(SigningError) {
        let expected = SHA256.hash(object.canonicalBytes(omitting: "checksum"))
        guard try bytes("checksum", count: SHA256.byteCount) == expected else { throw SigningError(.keyFileDamaged) }
    }

    func header() throws(SigningError) -> KeyFileHeader {
        let type = try keyType()
        try requireText("cipher", KeyFileHeader.cipher)
        let derivation = KeyFileReader(try member("derivation"))
        try derivation.requireMembers(KeyFileReader.derivationMembers)
        try derivation.requireText("algorithm", KeyFileHeader.derivation)
        let cost = Argon2id(
            memoryBytes: try derivation.integer("memoryBytes"), passes: try derivation.integer("passes"))
        try cost.checkBounds()
        guard cost.memoryBytes % 1024 == 0 else { throw malformed(try derivation.member("memoryBytes")) }
        let publicKey = try publicKey()
        // The type is said twice, so that a person who reads the text knows it too.
        guard publicKey.type == type else { throw malformed(try member("keyType")) }
        return KeyFileHeader(
            publicKey: publicKey, created: try created(), cost: cost,
            salt: try derivation.bytes("salt", count: Argon2id.saltByteCount),
            nonce: try bytes("nonce", count: XChaCha20Poly1305.nonceByteCount))
    }

    func seal(of type: KeyType) throws(SigningError) -> KeyFileSeal {
        KeyFileSeal(
            commitment: try bytes("commitment", count: KeyFileSeal.commitmentByteCount),
            sealedSeed: try bytes("sealedSeed", count: KeyFileSeal.sealedSeedByteCount(type)))
    }
}

extension KeyFileReader {
    private func member(_ name: StaticString) throws(SigningError) -> JSONValue {
        guard let member = object[name] else {
            throw SigningError(.keyFileMalformed, at: .pointer(object.pointer), facts: ["member": "\(name)"])
        }
        return member
    }

    private func text(_ name: StaticString) throws(SigningError) -> [UInt8] {
        let member = try member(name)
        guard let text = member.utf8 else { throw malformed(member) }
        return text
    }

    private func requireText(_ name: StaticString, _ expected: String) throws(SigningError) {
        guard try text(name).elementsEqual(expected.utf8) else { throw malformed(try member(name)) }
    }

    private func integer(_ name: StaticString) throws(SigningError) -> Int {
        let member = try member(name)
        guard let integer = member.integer else { throw malformed(member) }
        return integer
    }

    private func bytes(_ name: StaticString, count: Int) throws(SigningError) -> [UInt8] {
        let text = try text(name)
        let bytes: [UInt8]
        do {
            bytes = try Base64URL.decode(text.span)
        } catch {
            throw malformed(try member(name), because: error)
        }
        guard bytes.count == count else { throw malformed(try member(name)) }
        return bytes
    }

    private func keyType() throws(SigningError) -> KeyType {
        let text = try text("keyType")
        guard let type = KeyType.allCases.first(where: { text.elementsEqual($0.rawValue.utf8) }) else {
            throw malformed(try member("keyType"))
        }
        return type
    }

    private func publicKey() throws(SigningError) -> PublicKey {
        let text = try text("publicKeyMultibase")
        do {
            return try PublicKey(multikey: text.span)
        } catch {
            throw malformed(try member("publicKeyMultibase"), because: error as? any CodedError)
        }
    }

    /// The instant, in the one spelling that is written: UTC.
    private func created() throws(SigningError) -> Instant {
        let text = try text("created")
        guard let created = try? Instant(parsing: text.span), text.elementsEqual(created.description.utf8) else {
            throw malformed(try member("created"))
        }
        return created
    }

    private func malformed(_ value: JSONValue, because cause: (any CodedError)? = nil) -> SigningError {
        SigningError(
            .keyFileMalformed, at: .pointer(value.pointer), facts: cause.map { ["cause": $0.reason] } ?? [:])
    }
}
