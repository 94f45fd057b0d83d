import Encodings
import JSON
import Signing

/// An entry of `credentialSubject.identifier[]`.
struct IdentityObject {
    var type: String
    /// The identifier itself, or its hash.
    var hash: String
    var isHashed: Bool
    var salt: String?

    static let fullName = "name"
    static let givenName = "ext:givenName"
    static let familyName = "ext:familyName"

    /// Everything that identifies a learner: names, identifiers as they are, the e-mail address as a salted hash.
    static func all(of learner: Learner, salt: String) -> [IdentityObject] {
        var objects: [IdentityObject] = []
        func add(_ type: String, _ text: String?) {
            if let text { objects.append(IdentityObject(type: type, hash: text, isHashed: false)) }
        }
        add(fullName, learner.name?.full)
        add(givenName, learner.name?.given)
        add(familyName, learner.name?.family)
        objects += learner.identifiers.map(IdentityObject.init)
        if let email = learner.email { objects.append(IdentityObject(email: email, salt: salt)) }
        return objects
    }

    private init(type: String, hash: String, isHashed: Bool, salt: String? = nil) {
        self.type = type
        self.hash = hash
        self.isHashed = isHashed
        self.salt = salt
    }

    private init(_ identifier: LearnerIdentifier) {
        switch identifier.value {
        case .plain(let text): self.init(type: identifier.scheme.rawValue, hash: text, isHashed: false)
        case .hashed(let hash, let salt):
            self.init(type: identifier.scheme.rawValue, hash: hash, isHashed: true, salt: salt)
        }
    }

    /// `sha256$` and the digest of address and salt, in hexadecimal digits.
    ///
    /// Source: Open Badges 3.0, `IdentityHash`.
    init(email: String, salt: String) {
        let digest = SHA256.hash(Array((email + salt).utf8))
        self.init(
            type: LearnerIdentifier.Scheme.email.rawValue, hash: "sha256$" + Hex.encode(digest), isHashed: true,
            salt: salt)
    }

    var json: JSON {
        .object(omittingNil: [
            ("type", "IdentityObject"),
            ("hashed", .bool(isHashed)),
            ("identityHash", .string(hash)),
            ("identityType", .string(type)),
            ("salt", salt.map(JSON.string)),
        ])
    }
}
