import Encodings
import JSON

@testable import Signing

/// Key files whose key derivation is not the subject: the derived key is given instead.
struct KeyFileMaker {
    var derivedKey = SecretBytes(copying: [UInt8](repeating: 0x5A, count: 32))
    var seed = SecretBytes(copying: CryptoSelfTest.Vector.seed)
    var publicKey: PublicKey
    var cost = Argon2id.floor
    var salt = [UInt8](repeating: 1, count: 16)
    var nonce = [UInt8](repeating: 2, count: 24)
    var created = Instant(seconds: 1_778_571_000)

    init() throws { publicKey = try publishedSigner().publicKey }

    var text: [UInt8] {
        KeyFile.text(
            publicKey: publicKey, seed: seed, derivedKey: derivedKey, cost: cost, salt: salt, nonce: nonce,
            created: created)
    }
}

/// A key file that is changed by somebody who knows the format but not the passphrase.
struct KeyFileEditor {
    var members: [JSONMember]

    init(_ text: [UInt8]) throws {
        guard case .object(let members) = try JSONDocument(parsing: text).root.tree else {
            throw SigningError(.keyFileMalformed)
        }
        self.members = members
    }

    subscript(_ name: String) -> JSON? {
        get { JSON.object(members)[name] }
        set {
            var object = JSON.object(members)
            object[name] = newValue
            if case .object(let changed) = object { members = changed }
        }
    }

    /// Puts a value, which may be null, in a member's place.
    mutating func replace(_ name: String, with value: JSON) {
        for index in members.indices where members[index].name == name { members[index].value = value }
    }

    /// The same inside of a member that is an object.
    mutating func replace(_ name: String, ofMember outer: String, with value: JSON) {
        guard case .object(let inner)? = self[outer] else { return }
        replace(outer, with: .object(inner.map { $0.name == name ? JSONMember(name, value) : $0 }))
    }

    /// The text with a checksum that fits.
    func text(mendingChecksum isMended: Bool = true) -> [UInt8] {
        var object = JSON.object(members)
        if isMended {
            object["checksum"] = nil
            object["checksum"] = .string(Base64URL.encode(SHA256.hash(object.canonicalBytes())))
        }
        return object.bytes(pretty: true)
    }
}

/// The code that reading a key file gives, and unlocking it with a derived key if reading did not; nil for success.
func refusal(of text: [UInt8], unlockedWith derivedKey: SecretBytes? = nil) -> SigningError? {
    do {
        let file = try KeyFile(parsing: text)
        if let derivedKey { _ = try file.unlock(derivedKey: derivedKey) }
        return nil
    } catch {
        return error
    }
}
