public import Encodings
import JSON
public import Signing

/// A signing key of an issuer, and the time for which it is good.
public struct IssuerKey: Sendable, Hashable {
    /// The id of the verification method.
    public let method: String
    public let publicKey: PublicKey
    /// When it began to sign.
    public let from: Instant
    /// When another one took over; nil for the key that signs now.
    public let to: Instant?
    /// Since when it may have been in other hands; nil as long as nobody has said so.
    public let compromisedSince: Instant?

    init(method: String, publicKey: PublicKey, from: Instant, to: Instant? = nil, compromisedSince: Instant? = nil) {
        self.method = method
        self.publicKey = publicKey
        self.from = from
        self.to = to
        self.compromisedSince = compromisedSince
    }

    func retired(at instant: Instant) -> IssuerKey {
        IssuerKey(
            method: method, publicKey: publicKey, from: from, to: to ?? instant, compromisedSince: compromisedSince)
    }

    func compromised(since instant: Instant) -> IssuerKey {
        IssuerKey(
            method: method, publicKey: publicKey, from: from, to: to,
            compromisedSince: min(instant, compromisedSince ?? instant))
    }

    /// The name of the key under the issuer's id: `key-1`.
    var fragment: String { method.split(separator: "#").last.map(String.init) ?? method }

    // MARK: JSON

    static let members = ["verificationMethod", "publicKeyMultibase", "from", "to", "compromisedSince"]

    var json: JSON {
        .object(omittingNil: [
            ("verificationMethod", .string(method)), ("publicKeyMultibase", .string(publicKey.multikey)),
            ("from", .string(from.description)), ("to", to.map { .string($0.description) }),
            ("compromisedSince", compromisedSince.map { .string($0.description) }),
        ])
    }

    /// Nil when it is not what this program writes.
    init?(_ value: JSONValue) {
        func instant(_ text: String?) -> Instant? { text.flatMap { try? Instant($0) } }
        for member in value.members where !Self.members.contains(member.name.string ?? "") { return nil }
        guard let method = value["verificationMethod"]?.string, let multikey = value["publicKeyMultibase"]?.string,
            let key = try? PublicKey(multikey: multikey), let from = instant(value["from"]?.string),
            (value["to"] == nil) == (instant(value["to"]?.string) == nil),
            (value["compromisedSince"] == nil) == (instant(value["compromisedSince"]?.string) == nil)
        else { return nil }
        self.init(
            method: method, publicKey: key, from: from, to: instant(value["to"]?.string),
            compromisedSince: instant(value["compromisedSince"]?.string))
    }
}
