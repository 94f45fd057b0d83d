import Encodings
import Signing

/// The id of a credential and the salt of what is hashed in it.
struct CredentialIdentity {
    /// 16 bytes.
    let uuid: [UInt8]
    /// `urn:uuid:…`.
    let id: String
    /// 128 bits that nobody without the secret can guess.
    let salt: String

    init(row: RosterRow, secret: SecretBytes) { self.init(key: row.key, secret: secret) }

    /// For many learners under one secret.
    init(row: RosterRow, secret: HMACSHA256.Key) { self.init(key: row.key) { secret.tag($0) } }

    /// - Parameter key: What tells a learner from all others.
    init(key: String, secret: SecretBytes) { self.init(key: key) { HMACSHA256.tag($0, key: secret) } }

    private init(key: String, tag: ([UInt8]) -> [UInt8]) {
        var message: [UInt8] = []
        message.reserveCapacity(96)
        message.append(contentsOf: "testamur credential 1\u{0}".utf8)
        message.append(contentsOf: key.utf8)
        let bytes = tag(message)
        self.init(uuid: UUIDv8.formed(bytes), salt: Base64URL.encode(Array(bytes[16...])))
    }

    init(uuid: [UInt8], salt: String) {
        self.uuid = uuid
        self.salt = salt
        var text: [UInt8] = []
        text.reserveCapacity(45)
        text.append(contentsOf: "urn:uuid:".utf8)
        UUIDv8.append(uuid, to: &text)
        id = String(decoding: text, as: UTF8.self)
    }
}
