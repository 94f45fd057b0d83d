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

    /// - Parameter key: What tells a learner from all others.
    init(key: String, secret: SecretBytes) {
        var message: [UInt8] = []
        message.reserveCapacity(96)
        message.append(contentsOf: "testamur credential 1\u{0}".utf8)
        message.append(contentsOf: key.utf8)
        let tag = HMACSHA256.tag(message, key: secret)
        self.init(uuid: UUIDv8.formed(tag), salt: Base64URL.encode(Array(tag[16...])))
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
